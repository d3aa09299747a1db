// Next hands on the headers of data and pictures as lists, and its own compression takes a type that
// is a list for one it does not know: 84 kB of JSON went out as they were, not as 8.

/** Makes the one type of an answer a plain string again. */
export function plainContentType(response) {
  const { setHeader } = response;
  response.setHeader = function (name, value) {
    const only = Array.isArray(value) && value.length === 1 && /^content-type$/i.test(name);
    return setHeader.call(this, name, only ? value[0] : value);
  };
}
