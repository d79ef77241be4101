// Pictures of the page of workspaces: those without a notice, and the first ones of two kinds.
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"
#include "ui/workspaces/case_pane.h"
#include "ui/workspaces/workspaces_page.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addWorkspaces()
{
    const auto page = [this] { return m_window.findChild<WorkspacesWidget*>(); };
    const auto hasList = [page] { return page() && page()->presenter().phase() == WorkspacesPresenter::Phase::Ready; };
    addState(u"workspaces-missing-notice"_s, [this] { openPage(u"workspaces"_s, u"filter:workspace:policy missing:notice"_s); }, hasList);
    addState(u"workspaces-none"_s, [this] { openPage(u"workspaces"_s, u"filter:nobody is called so"_s); }, hasList);
    for (const BusinessKind kind : {BusinessKind::Policy, BusinessKind::Consent, BusinessKind::Claim}) {
        addState(
            u"workspaces-"_s + codeOf(kind),
            [this, kind] { openPage(u"workspaces"_s, u"filter:workspace:"_s + codeOf(kind)); },
            [page, kind] {
                WorkspacesWidget* shown = page();
                const auto* first = shown ? shown->presenter().table().workspace(0) : nullptr;
                if (shown && !shown->presenter().isOpen() && first && first->line.kind == kind) {
                    shown->presenter().open(first->line.nativeId);
                }
                return shown && shown->presenter().story() != nullptr;
            });
    }
    addCases();
    addState(u"workspaces-all"_s, [this] { openPage(u"workspaces"_s, u"filter:"_s); }, hasList);
}

/// Files of cases: a loan that is closed, one that was escalated, one whose letter is missing, one that an archive may hold; and what does not fit over all.
void Shots::addCases(const QString& suffix)
{
    const auto page = [this] { return m_window.findChild<WorkspacesWidget*>(); };
    const auto hasCase = [page] { return page() && page()->casePane().presenter().phase() != CasePresenter::Phase::Loading; };
    for (const char* name : {"LOAN-00007", "SRV-00006", "CLM-00005", "CLM-00015"}) {
        const QString id = QString::fromLatin1(name);
        addState(u"case-"_s + id + suffix, [this, id] { openPage(u"workspaces"_s, u"case:"_s + id); }, hasCase);
    }
    for (int i = 0; i < evidence::caseGapKinds; ++i) {
        const QString code = codeOf(evidence::CaseGapKind(i));
        addState(u"case-gaps-"_s + code + suffix, [this, code] { openPage(u"workspaces"_s, u"gaps:"_s + code); }, hasCase);
    }
    addState(u"case-none"_s + suffix, [this] { openPage(u"workspaces"_s, u"case:nobody is called so"_s); }, [page] { return page() && page()->casePane().presenter().phase() == CasePresenter::Phase::Failed; });
}

} // namespace cf::ui
