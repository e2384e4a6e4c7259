namespace Scheduler.Domain.Facts;

/// <summary>A value of a fact: the text as written and, for a number, its thousandths.</summary>
/// <param name="Text"><c>yes</c>, <c>no</c>, a word, or the number as written.</param>
/// <param name="Thousandths">The number in thousandths; null for flags and words.</param>
public sealed record FactValue(string Text, long? Thousandths)
{
    public const string Yes = "yes";

    public const string No = "no";

    public static FactValue Flag(bool value) => new(value ? Yes : No, null);

    public override string ToString() => Text;
}
