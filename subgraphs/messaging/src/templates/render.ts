/** Fills `{{name}}` with its value. Pure. @throws Error when the text asks for a variable that is not given. */
export const render = (text: string, variables: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) throw new Error(`The template asks for an unknown variable ${name}.`);
    return value;
  });
