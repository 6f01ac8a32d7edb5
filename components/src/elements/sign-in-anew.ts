const key = 'loon-sign-in-anew';

/**
 * Remembers that the next sign-in in this tab is to prove that it is still the person, who has nothing else to prove it
 * with: a provider is to ask again then, though the person is signed in there.
 */
export const wantAnew = (): void => sessionStorage.setItem(key, 'true');

export const isWantedAnew = (): boolean => sessionStorage.getItem(key) !== null;

export const forgetAnew = (): void => sessionStorage.removeItem(key);
