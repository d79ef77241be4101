#include "ui/requests/correspondence_access.h"

#include "ui/requests/correspondence_dialog.h"
#include "ui/search/search_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/tasks/tasks_page.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

std::optional<evidence::RequestSubject> subjectOf(MainWindow& window, const RequestStarter& starter)
{
    const QString page = window.currentPage();
    if (page == u"search") {
        const auto record = window.searchPresenter().current();
        return record ? std::optional(evidence::RequestSubject{RequestAbout::Record, record->value(), {}}) : std::nullopt;
    }
    if (page == u"tasks") { // the case of the task that is chosen
        auto* tasks = window.findChild<TasksWidget*>();
        const evidence::CaseStory* story = tasks ? tasks->presenter().chosen().story() : nullptr;
        return story ? std::optional(evidence::RequestSubject{RequestAbout::Case, story->known.what.nativeId, {}}) : std::nullopt;
    }
    const auto shown = starter.shown.find(page);
    return shown == starter.shown.end() ? std::nullopt : shown->second();
}

} // namespace

void addCorrespondence(MainWindow& window, const std::shared_ptr<CorrespondenceParts>& parts, const std::shared_ptr<RequestStarter>& starter)
{
    starter->open = [&window, parts](const evidence::RequestSubject& subject) { (new CorrespondenceDialog(&window, *parts, subject))->open(); };
    window.actionList().add({u"correspondence.new"_s,
                             CorrespondenceDialog::tr("Correspondence"),
                             CorrespondenceDialog::tr("New correspondence …"),
                             u"plus"_s,
                             CorrespondenceDialog::tr("Asks for a letter about the record, workspace or dispute that is open"),
                             {Qt::Key_N},
                             true},
                            [&window, starter](bool) {
                                if (const auto subject = subjectOf(window, *starter)) {
                                    starter->open(*subject);
                                } else {
                                    window.say(CorrespondenceDialog::tr("Open a record, a workspace or a dispute to write about."));
                                }
                            });
    window.actionList().add({u"correspondence.list"_s, CorrespondenceDialog::tr("Correspondence"), CorrespondenceDialog::tr("Follow requests"), u"clock"_s,
                             CorrespondenceDialog::tr("All letters that were asked for, and where each stands")},
                            [&window](bool) { window.openPage(u"requests"_s); });
}

} // namespace cf::ui
