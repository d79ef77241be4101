// A business workspace in words: its four parts as sections of facts. Pure functions, for the page and the command line.
#pragma once

#include "models/evidence/workspace_story.h"
#include "ui/disputes/dispute_words_presenter.h"

namespace cf::ui {

QString businessKindWord(BusinessKind kind, bool isPlural);

/// "Policy · POL 00000012 · customer C-12 · Extended ECM"
QString workspaceScope(const evidence::WorkspaceStory& story);
/// Documents, Metadata, Workflows, Records, in this order, always all four. Another workspace that a fact leads to: page "workspaces".
std::vector<DisputeSection> workspaceSections(const evidence::WorkspaceStory& story, const evidence::NoticeRule& rule, const TimeTelling& telling);
/// "No renewal notice in the 60 days before 14 Apr 2026, which has passed"; empty where nothing is to be said.
QString renewalSentence(const std::optional<evidence::RenewalFinding>& finding, const evidence::NoticeRule& rule);
/// Why nothing or not all is listed: the parts of a filter that mean nothing here; empty: all is understood.
QString filterProblem(const evidence::WorkspaceFilter& filter);
/// Words of the search box that letters cannot answer and workspaces can: workspace:policy renewal:<30d missing:notice.
bool isAskedOfWorkspaces(const QString& text);

} // namespace cf::ui
