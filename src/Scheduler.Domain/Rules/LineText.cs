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
    public static LocalizedText Joined(IEnumerable<LocalizedText> texts) => Joined("、", ", ", texts);

    /// <summary>Texts one after the other.</summary>
    /// <param name="zh">What stands between the Chinese texts.</param>
    /// <param name="en">What stands between the English texts.</param>
    public static LocalizedText Joined(string zh, string en, IEnumerable<LocalizedText> texts)
    {
        var parts = texts.ToArray();
        return new(string.Join(zh, parts.Select(part => part.Zh)), string.Join(en, parts.Select(part => part.En)));
    }

    /// <summary>Grades and classes that a selector names, joined by a comma; "the lines of this rule" where it chooses by something else.</summary>
    public static LocalizedText Chosen(LineSelector selector)
    {
        LocalizedText[] names = [.. selector.Grades.Select(Of), .. selector.SpecialClasses.Select(Of)];
        return names.Length == 0 ? RuleText.Catalog.Format("Class.Chosen") : Joined(names);
    }
}
