import type { ReactNode } from "react";
import type { AboutMessages } from "#i18n/pageMessages.ts";
import { useAtlas } from "#state/useApp.tsx";

type Props = Readonly<{ about: AboutMessages }>;

/** Who publishes this copy, and where the work comes from. */
export function PublisherWords({ about }: Props): ReactNode {
  const { publisher, publisherUrl } = useAtlas().dataset.site;
  return (
    <>
      <p>
        {about.publishedBy} {publisherUrl ? <a href={publisherUrl}>{publisher}</a> : publisher}
      </p>
      <p>{about.origin}</p>
    </>
  );
}

/** Whom a reader's browser asks: nobody else, or the origins of the publisher's own basemap. */
export function OthersAsked({ about }: Props): ReactNode {
  const { dataset, format } = useAtlas();
  const style = dataset.site.basemapStyle;
  if (!style) return <p>{about.nobodyElse}</p>;
  const addresses = [style.url, style.urlDark, ...style.origins].flatMap((address) => address ?? []);
  const hosts = [...new Set(addresses.map((address) => new URL(address).host))];
  return <p>{about.somebodyElse(style.credit, format.list(hosts))}</p>;
}
