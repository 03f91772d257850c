/**
 * One way in which a datum goes on through a program: statements, then the expression that it is in. `IN` stands for the
 * expression that it was in before, `N` for a number that no other link has.
 */
export type Link = readonly [name: string, statements: string, value: string]
