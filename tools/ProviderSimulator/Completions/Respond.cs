using Microsoft.AspNetCore.Http;

namespace PulseClarity.ProviderSimulator.Completions;

/// <summary>Short answers in one piece.</summary>
internal static class Respond
{
    public static Task ErrorAsync(HttpContext http, ProviderError error) => JsonAsync(http, error.Status, error.ToJson());

    public static Task JsonAsync(HttpContext http, int status, string body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body, http.RequestAborted);
    }
}
