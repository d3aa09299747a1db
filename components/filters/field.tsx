import { Select } from "./kept";

type FieldProps = { label: string; hint?: string; className?: string; children: React.ReactNode };

/** A control under its label. */
export function Field({ label, hint, className, children }: FieldProps) {
  return (
    <label className={className}>
      <span className="mb-1 block text-sm font-semibold">{label}</span>
      {children}
      {hint && <span className="mt-1 block text-xs text-muted">{hint}</span>}
    </label>
  );
}

type SelectProps = {
  label: string;
  name: string;
  value: string;
  any?: string;
  options: { value: string; label: string }[];
};

/** A choice of one, with "any" first where nothing need be chosen. */
export function SelectField({ label, name, value, any, options }: SelectProps) {
  // An address may ask for what is not offered: the list then says what is being filtered by.
  const unknown = value !== "" && !options.some((option) => option.value === value);
  return (
    <Field label={label}>
      <Select name={name} value={value} className="field max-w-full">
        {any !== undefined && <option value="">{any}</option>}
        {unknown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
