/** What the part of an export is called that says what the file is a picture of. It is for people to read: an import passes over it. */
export const aboutName = 'about';
