/** Style sheets that are loaded with a chunk of the desk. */
declare module '*.css';
