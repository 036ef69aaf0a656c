// What reading one file may cost. All of it holds before, or while, bytes from outside are parsed.

/** The most that is read of one file, in megabytes. */
export const mostMegabytes = 50;
/** The time that a file may take, from its turn on. */
export const mostSeconds = 60;
/** The memory that the thread may take while it reads. */
export const mostMemoryMegabytes = 1_200;
/** What is filled of its tables, or was understood of a document, in cells: each is compared in the memory that all share. */
export const mostCells = 1_500_000;
/** What a packed file (XLSX, DOCX) may unpack to, in megabytes and parts. */
export const mostUnpackedMegabytes = 200;
export const mostParts = 2_000;
