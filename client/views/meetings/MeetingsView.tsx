export function MeetingsView() { return null; }
