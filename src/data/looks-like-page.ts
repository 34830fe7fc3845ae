/** Recognises web pages among texts. */

/** Whether a text is a web page or a part of one, by its first tag. */
export function looksLikePage(text: string): boolean {
  return /^\s*(<!doctype html|<html|<head|<body|<article|<main|<div|<p[\s>])/i.test(text);
}
