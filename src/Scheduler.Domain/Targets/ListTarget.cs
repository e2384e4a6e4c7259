using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Targets;

/// <summary>Lines that a notice speaks of without asking for a figure, such as small lines that are to be merged out (退出清单): they are named.</summary>
/// <param name="Where">The lines that are named.</param>
/// <param name="Among">The operating lines among which they are looked for.</param>
public sealed record ListTarget(string Id, LocalizedText Name, RuleSource Source, LocalDate? By, LineSelector Where, LineSelector Among)
    : Target(Id, Name, Source, By)
{
    public override LineSelector AppliesTo => Among;

    public override IEnumerable<LineSelector> AskingSelectors => [Where, Among];
}
