#include <fnmatch.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>

#include "text/reader.h"

namespace gainsay::text {
namespace {

namespace fs = std::filesystem;

Problem cannot(const std::string& path, std::string message, std::string hint) {
  Problem problem;
  problem.file = path;
  problem.message = std::move(message);
  problem.hint = std::move(hint);
  return problem;
}

bool is_hidden(const fs::path& path) {
  std::string name = path.filename().string();
  return name.size() > 1 && name[0] == '.' && name != "..";
}

bool is_article(const fs::path& path) {
  static constexpr std::array<std::string_view, 4> kEndings = {".txt", ".text", ".md", ".markdown"};
  std::string ending = path.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

class Collector {
 public:
  void take(const std::string& argument) {
    std::error_code error;
    if (argument == "-") {
      add("-", "-");
    } else if (fs::is_directory(argument, error)) {
      take_folder(argument);
    } else if (fs::exists(argument, error)) {
      add(argument, identity_of(argument));
    } else if (argument.find_first_of("*?[") != std::string::npos) {
      take_pattern(argument);
    } else {
      problem(cannot(argument, "no such file or folder", "check the spelling of the path"));
    }
  }

  Collected finish() { return std::move(out_); }

 private:
  static std::string identity_of(const fs::path& path) {
    std::error_code error;
    fs::path whole = fs::canonical(path, error);
    return (error ? path.lexically_normal() : whole).string();
  }

  void problem(Problem what) { out_.problems.push_back(std::move(what)); }

  void add(const std::string& path, const std::string& identity) {
    if (seen_.insert(identity).second) out_.paths.push_back(path);
  }

  // Every file below the folder in order of name; hidden ones and what symbolic links to folders lead to are left out.
  std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    fs::recursive_directory_iterator at(folder, error), end;
    if (error) problem(cannot(folder.string(), "cannot be read: " + error.message(), "check its permissions"));
    while (!error && at != end) {
      if (is_hidden(at->path())) {
        at.disable_recursion_pending();
      } else if (at->is_regular_file(error)) {
        files.push_back(at->path());
      }
      error.clear();
      fs::path place = at->path();
      at.increment(error);
      if (error) problem(cannot(place.string(), "cannot be read: " + error.message(), "check its permissions"));
    }
    std::sort(files.begin(), files.end());
    return files;
  }

  void take_folder(const std::string& folder) {
    bool any = false;
    for (const fs::path& file : files_below(folder)) {
      if (!is_article(file)) continue;
      any = true;
      add(file.string(), identity_of(file));
    }
    if (!any) problem(cannot(folder, "no article in this folder", "articles end in .txt, .text, .md or .markdown"));
  }

  // A pattern is matched against the files and folders at its own depth; with ** at any depth.
  void take_pattern(const std::string& pattern) {
    size_t wild = pattern.find_first_of("*?[");
    size_t slash = pattern.rfind('/', wild);
    std::string base = slash == std::string::npos ? "." : slash == 0 ? "/" : pattern.substr(0, slash);
    bool deep = pattern.find("**") != std::string::npos;
    std::vector<std::string> found;
    std::error_code error;
    if (fs::is_directory(base, error)) {
      if (deep) {
        match_deep(pattern, base, slash == std::string::npos, found);
      } else {
        match_step(slash == std::string::npos ? "" : pattern.substr(0, slash + 1),
                   slash == std::string::npos ? pattern : pattern.substr(slash + 1), found);
      }
    }
    std::sort(found.begin(), found.end(),
              [](const std::string& a, const std::string& b) { return fs::path(a) < fs::path(b); });
    if (found.empty())
      problem(cannot(pattern, "matches no file", "check the pattern, and quote it if the shell reads it first"));
    for (const std::string& path : found) {
      if (fs::is_directory(path, error)) {
        take_folder(path);
      } else {
        add(path, identity_of(path));
      }
    }
  }

  static std::string shown(const fs::path& path, bool relative) {
    std::string text = path.string();
    return relative && text.starts_with("./") ? text.substr(2) : text;
  }

  void match_deep(const std::string& pattern, const std::string& base, bool relative, std::vector<std::string>& found) {
    // "a/**/b" means a/b, too.
    std::string flat = pattern;
    for (size_t at; (at = flat.find("**/")) != std::string::npos;) flat.erase(at, 3);
    for (const fs::path& file : files_below(base)) {
      std::string path = shown(file, relative);
      bool matches =
          fnmatch(pattern.c_str(), path.c_str(), 0) == 0 || fnmatch(flat.c_str(), path.c_str(), FNM_PATHNAME) == 0;
      if (matches && is_article(file)) found.push_back(path);
    }
  }

  // Matches the pattern's first part against the entries of `folder` ("" or ending in /), and goes on in those.
  void match_step(const std::string& folder, const std::string& pattern, std::vector<std::string>& found) {
    size_t slash = pattern.find('/');
    std::string part = pattern.substr(0, slash);
    std::error_code error;
    for (fs::directory_iterator at(folder.empty() ? "." : folder, error), end; !error && at != end;
         at.increment(error)) {
      std::string name = at->path().filename().string();
      if (fnmatch(part.c_str(), name.c_str(), FNM_PERIOD) != 0) continue;
      std::string path = folder + name;
      std::error_code ignored;
      if (slash == std::string::npos) {
        found.push_back(path);
      } else if (fs::is_directory(path, ignored)) {
        match_step(path + "/", pattern.substr(slash + 1), found);
      }
    }
  }

  Collected out_;
  std::set<std::string> seen_;
};

}  // namespace

Collected collect_paths(const std::vector<std::string>& arguments) {
  Collector collector;
  for (const std::string& argument : arguments) collector.take(argument);
  return collector.finish();
}

}  // namespace gainsay::text
