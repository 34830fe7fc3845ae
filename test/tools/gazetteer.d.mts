export declare const GAZETTEER: string;
export declare function gazetteerModule(): string;
