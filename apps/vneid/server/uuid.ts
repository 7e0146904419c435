/** What a column of type uuid takes; anything else in an address would be a fault of the query, not an answer. */
export const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
