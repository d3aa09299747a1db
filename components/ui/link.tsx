/**
 * A link to a page of ours: a plain anchor, so that hundreds of them cost a page nothing.
 * `SoftNavigation` follows it without loading the frame anew; without scripts the browser does.
 */
import type { ComponentProps } from "react";

export type LinkProps = Omit<ComponentProps<"a">, "href"> & { href: string };

export function Link({ href, ...rest }: LinkProps) {
  return <a data-page="" href={href} {...rest} />;
}
