using System.Globalization;
using Scheduler.Domain.Text;

namespace Scheduler.Worker.Texts;

/// <summary>What the worker says to those who call it, in the language that they prefer.</summary>
internal static class WorkerText
{
    public static TextCatalog Catalog { get; } = new("Scheduler.Worker.Texts.WorkerText", typeof(WorkerText).Assembly);

    /// <summary>By the request's <c>Accept-Language</c>; English where it names neither language.</summary>
    /// <remarks>The programs run without tables of cultures, so that only the name of one tells its language.</remarks>
    public static Language Language => CultureInfo.CurrentUICulture.Name == "zh" ? Language.Chinese : Language.English;

    public static LocalizedText Of(string key, params object[] arguments) => Catalog.Format(key, arguments);

    /// <summary>As the caller reads it.</summary>
    public static string Spoken(this LocalizedText text) => text.In(Language);
}
