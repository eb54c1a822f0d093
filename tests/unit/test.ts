/**
 * Playwright's test without its browser: a unit test opens no page, and setting up and taking down the
 * fixtures of one cost more than most of these tests do.
 */
export { _baseTest as test, expect } from '@playwright/test';
