using Scheduler.Domain.Text;

namespace Scheduler.Domain.Frontier;

/// <summary>Texts of the frontier.</summary>
public static class FrontierText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Domain.Frontier.FrontierText", typeof(FrontierText).Assembly);
}
