/** Who looks at somebody's records: the person, somebody else, or a parent or guardian of a child who is old enough to have secrets. */
export type Viewer = 'person' | 'another' | 'guardian-of-adolescent';
