import { createServer, type RequestListener } from 'node:http';
import { close, listen, loopback } from '../listen.ts';
import { safely } from '../safely.ts';

export type Origin = {
  /** Without a final slash. */
  url: string;
  /** Every origin that the same server is reached on in a browser. */
  origins: string[];
  serve: (listener: RequestListener) => void;
  stop: () => Promise<void>;
};

const starting: RequestListener = (_, response) => {
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
  response.end('{"message":"Service Unavailable"}');
};

/** Takes the port before anything else is started: the issuer and the functions are told the address. */
export const openOrigin = async (port: number): Promise<Origin> => {
  let current = starting;
  const server = createServer(safely((request, response) => current(request, response)));
  const bound = await listen(server, port, 'http');
  return {
    url: `http://${loopback}:${bound}`,
    origins: [`http://${loopback}:${bound}`, `http://localhost:${bound}`],
    serve: (listener) => {
      current = listener;
    },
    stop: () => close(server),
  };
};
