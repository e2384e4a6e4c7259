using System.Collections.Immutable;
using Scheduler.Domain.Counting;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Rules;

/// <summary>Words for the attributes of lines.</summary>
public static class LineText
{
    public static LocalizedText Of(PerformanceGrade grade) => RuleText.Catalog.Format($"Grade.{grade}");

    public static LocalizedText Of(SpecialClass specialClass) => RuleText.Catalog.Format($"Class.{specialClass}");

    /// <summary>Classes joined by a comma; "all" for an empty list.</summary>
    public static LocalizedText Classes(ImmutableArray<SpecialClass> classes)
    {
        if (classes.IsEmpty) return RuleText.Catalog.Format("Class.All");
        return Joined(classes.Select(Of));
    }

    /// <summary>Reasons of stops, joined by a comma.</summary>
    public static LocalizedText Reasons(IEnumerable<StopReason> reasons) =>
        Joined(reasons.Select(reason => RuleText.Catalog.Format($"StopReason.{reason}")));

    /// <summary>Texts joined by a comma.</summary>
    public static LocalizedText Joined(IEnumerable<LocalizedText> texts)
    {
        LocalizedText[] parts = [.. texts];
        return new(string.Join('、', parts.Select(part => part.Zh)), string.Join(", ", parts.Select(part => part.En)));
    }
}
