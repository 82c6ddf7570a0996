/** Builds what is stale of the local console and tells how long each half took. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf, type Places } from './inputs.ts';
import { appIsFresh, cachedVendor, type Vendor } from './stale.ts';

/** A console that can be served. */
export interface BuiltConsole {
  readonly places: Places;
  readonly vendor: Vendor;
}

/**
 * @param root the checkout
 * @param tell shows progress to a person
 * @throws with the place and the mend when a source does not build
 */
export async function buildConsole(
  root: string,
  tell: (text: string) => void = () => undefined
): Promise<BuiltConsole> {
  const places = placesOf(root);
  mkdirSync(join(places.build, 'app'), { recursive: true });
  mkdirSync(places.vendorCache, { recursive: true });
  const cached = cachedVendor(places);
  if (cached && appIsFresh(places, cached)) return { places, vendor: cached };
  // The compilers are only loaded when there is something to build: a second start is quick.
  const { buildVendor } = await import('./vendor.ts');
  const { buildApp } = await import('./app.ts');
  const started = Date.now();
  const vendor = cached ?? (await buildVendor(places));
  if (!cached) tell(`Base components built in ${seconds(started)} s; kept for next time.`);
  const appStarted = Date.now();
  await buildApp(places, vendor);
  tell(`Console built in ${seconds(appStarted)} s.`);
  return { places, vendor };
}

const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1);
