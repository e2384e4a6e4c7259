using Scheduler.Domain.Text;

namespace Scheduler.Optimization;

/// <summary>Texts of this room.</summary>
public static class OptimizationText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Optimization.OptimizationText", typeof(OptimizationText).Assembly);
}
