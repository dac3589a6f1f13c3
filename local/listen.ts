import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type PortName, portSettings, SettingError } from './settings.ts';

export const loopback = '127.0.0.1';

const isTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

/** Listens on loopback and gives the port; a taken one is a `SettingError` that names the setting to change. */
export const listen = async (server: Server, port: number, name: PortName): Promise<number> => {
  try {
    server.listen(port, loopback);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new SettingError(`Port ${port} is taken: set ${portSettings[name].setting} to a free one.`);
  }
};

/** Ends a server at once: keep-alive connections would otherwise hold it open. */
export const close = async (server: Server): Promise<void> => {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
};

/** A port that was free a moment ago, for a child process that has to be told its port. */
export const freePort = async (port: number, name: PortName): Promise<number> => {
  const server = createServer();
  const found = await listen(server, port, name);
  await close(server);
  return found;
};
