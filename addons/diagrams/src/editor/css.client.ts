/** A style sheet is imported for its effect alone: the build writes it beside the script. */
declare module '*.css'
