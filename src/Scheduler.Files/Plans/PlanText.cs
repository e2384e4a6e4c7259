using Scheduler.Domain.Text;

namespace Scheduler.Files.Plans;

/// <summary>Texts of plan files: table headings and faults.</summary>
public static class PlanText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Files.Plans.PlanText", typeof(PlanText).Assembly);
}
