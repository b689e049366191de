export const sqlHeading = '-- Written by scripts/compile-policy.ts from policy/. Do not edit.\n';
export const typescriptHeading = '// Written by scripts/compile-policy.ts from policy/. Do not edit.\n';
