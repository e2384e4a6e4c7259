using Scheduler.Domain.Text;

namespace Scheduler.Worker.Nightly;

/// <summary>What a nightly run says about its feed and its outcome.</summary>
internal static class NightlyText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Worker.Nightly.NightlyText", typeof(NightlyText).Assembly);
}
