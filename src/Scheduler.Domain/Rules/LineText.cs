using System.Collections.Immutable;
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
        var names = classes.Select(Of).ToArray();
        return new(string.Join('、', names.Select(name => name.Zh)), string.Join(", ", names.Select(name => name.En)));
    }
}
