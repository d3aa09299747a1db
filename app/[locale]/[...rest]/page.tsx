import { notFound } from "next/navigation";

/** Whatever no other page answers to, within a language. */
export default function UnknownPage(): never {
  notFound();
}
