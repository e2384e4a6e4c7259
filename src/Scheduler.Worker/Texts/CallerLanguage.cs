using Microsoft.AspNetCore.Localization;

namespace Scheduler.Worker.Texts;

/// <summary>Which of our two languages a caller prefers. ASP.NET's own provider finds the parents of a language, such as <c>zh</c> of <c>zh-CN</c>, only where the machine has tables of cultures.</summary>
internal static class CallerLanguage
{
    private static readonly string[] Ours = ["zh", "en"];

    /// <summary>The language named with the highest quality in <c>Accept-Language</c>, the first of equals; null where none of ours is named.</summary>
    public static Task<ProviderCultureResult?> OfAsync(HttpContext context)
    {
        var best = context.Request.GetTypedHeaders().AcceptLanguage
            .Select(range => (Language: Ours.FirstOrDefault(ours => ours.Equals(range.Value.Value?.Split('-')[0], StringComparison.OrdinalIgnoreCase)), Quality: range.Quality ?? 1))
            .Where(range => range.Language is not null && range.Quality > 0)
            .OrderByDescending(range => range.Quality)
            .Select(range => range.Language!)
            .FirstOrDefault();
        return Task.FromResult(best is null ? null : new ProviderCultureResult("", best));
    }
}
