using System.Globalization;
using System.Reflection;
using System.Resources;
using NodaTime;

namespace Scheduler.Domain.Text;

/// <summary>
/// Texts of one room, kept in a pair of resource files (<c>X.resx</c> English, <c>X.zh.resx</c> Chinese) and
/// formatted for both languages at once. A key without text in either language is a programming error and throws.
/// </summary>
public sealed class TextCatalog(string baseName, Assembly assembly)
{
    private static readonly CultureInfo ChineseCulture = CultureInfo.GetCultureInfo("zh");

    private readonly ResourceManager resources = new(baseName, assembly);

    /// <summary>All keys of the catalogue, for tests that compare the two languages.</summary>
    public IReadOnlyCollection<string> Keys(Language language)
    {
        var culture = language == Language.Chinese ? ChineseCulture : CultureInfo.InvariantCulture;
        var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new MissingManifestResourceException($"{baseName} has no texts for {language}.");
        return [.. set.Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key)];
    }

    /// <summary>The text of <paramref name="key"/> in both languages. Arguments that are themselves
    /// <see cref="LocalizedText"/> are put in the language of the sentence; dates are written as ISO dates.</summary>
    public LocalizedText Format(string key, params object[] arguments) =>
        new(One(key, Language.Chinese, ChineseCulture, arguments),
            One(key, Language.English, CultureInfo.InvariantCulture, arguments));

    private string One(string key, Language language, CultureInfo culture, object[] arguments)
    {
        var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        var format = set?.GetString(key)
            ?? throw new MissingManifestResourceException($"{baseName} has no {language} text for '{key}'.");
        var texts = arguments.Select(argument => (object?)Written(argument, language)).ToArray();
        return string.Format(CultureInfo.InvariantCulture, format, texts);
    }

    private static object Written(object argument, Language language) => argument switch
    {
        LocalizedText text => text.In(language),
        LocalDate date => NodaTime.Text.LocalDatePattern.Iso.Format(date),
        _ => argument,
    };
}
