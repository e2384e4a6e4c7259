namespace Scheduler.Import.Values;

/// <summary>A number as people write it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Unit">Kind of its unit: <c>day</c> for t/d, <c>year</c> for 10⁴ t/a, <c>days</c>, <c>grams</c>; null where none is written.</param>
/// <param name="IsAbout">Whether a word says that it is not exact.</param>
internal sealed record Amount(decimal Number, string? Unit, bool IsAbout);
