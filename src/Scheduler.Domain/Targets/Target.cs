using NodaTime;
using Scheduler.Domain.Lines;
using Scheduler.Domain.Rules;
using Scheduler.Domain.Text;

namespace Scheduler.Domain.Targets;

/// <summary>What a notice wants of the fleet (主要目标). A target binds no plan: it is counted from facts about lines and shown beside the plan.</summary>
/// <param name="Id">Stable id inside the scenario.</param>
/// <param name="Name">As planners say it.</param>
/// <param name="Source">The notice and the passage.</param>
/// <param name="By">Day by which it is due, which may lie outside the horizon; null where the notice names none.</param>
public abstract record Target(string Id, LocalizedText Name, RuleSource Source, LocalDate? By)
{
    /// <summary>The lines that are looked at; of all others nothing is asked.</summary>
    public virtual LineSelector AppliesTo => LineSelector.All;

    /// <summary>Every selector whose answer matters to the target.</summary>
    public virtual IEnumerable<LineSelector> AskingSelectors => [];
}
