/** The thread in which a large database's file is looked through for damage. */
import { parentPort, workerData } from 'node:worker_threads';
import { lookForDamage } from './damage.js';

parentPort?.postMessage(lookForDamage(workerData as string));
