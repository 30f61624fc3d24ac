import { ApiError } from '../../errors.ts';
import type { Connection, PostState } from '../feed.ts';
import { idOf } from './api-item.ts';
import { type Graph, GraphError } from './fetch-graph.ts';

/**
 * What became of posts, looked up one by one. Threads gives a post that is gone, one whose account has become private and one
 * that it no longer shows to this token the same answer: which of them stays unknown, so nothing is ever called gone.
 */
export function recheckWith(graph: Graph): Connection['recheck'] {
  return async (posts) => {
    const states = new Map<string, PostState>();
    for (const { id } of posts) states.set(id, idOf(id) === null ? 'unknown' : await stateOf(graph, id));
    return states;
  };
}

async function stateOf(graph: Graph, id: string): Promise<PostState> {
  try {
    return idOf((await graph.get(id, { fields: 'id' })).id) === id ? 'up' : 'unknown';
  } catch (error) {
    if (error instanceof ApiError && (error.gone || (error instanceof GraphError && error.isForbidden)))
      return 'unknown';
    throw error;
  }
}
