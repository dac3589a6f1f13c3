/** Keeps cookies over the redirects of one login, by name alone: all of them are one issuer's. */
export const cookieJar = () => {
  const cookies = new Map<string, string>();
  return {
    header: (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    take: (response: Response): void => {
      for (const line of response.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (name === undefined) continue;
        if (value) cookies.set(name, value);
        else cookies.delete(name);
      }
    },
  };
};
