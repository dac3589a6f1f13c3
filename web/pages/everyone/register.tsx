export const Register = () => null;
