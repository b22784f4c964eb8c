/** Match patterns of the pages Bright Spots reads along on from the moment it is installed. */
export const contentHosts = ['https://mail.google.com/*'];
