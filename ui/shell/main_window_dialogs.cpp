// Menus and dialogs of the window.
#include "models/base/deliver.h"
#include "ui/campaign/campaign_subject_presenter.h"
#include "ui/paper/certificate_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/reissue/reissue_plans_page.h"
#include "ui/search/export_dialog.h"
#include "ui/search/further_dialog.h"
#include "ui/search/result_view.h"
#include "ui/search/save_search_dialog.h"
#include "ui/search/saved_searches_presenter.h"
#include "ui/search/search_page.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/repository_feed_presenter.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/window_memory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cf::ui {

QMenu* MainWindow::moreMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"moreMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addRoleSection(*menu);
    QString group;
    for (QAction* action : m_actions->all()) {
        if (const QString its = m_actions->group(action); its != group) {
            group = its;
            menu->addSection(group);
        }
        menu->addAction(action);
    }
    return menu;
}

void MainWindow::showColumnMenu(QWidget* at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_searchPage->results()->fillColumnMenu(*menu);
    menu->addSeparator();
    menu->addAction(m_actions->action(u"results.facets"_s));
    menu->addAction(m_actions->action(u"results.preview"_s));
    menu->addAction(m_actions->action(u"view.compact"_s));
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void MainWindow::showSheet() { (new ShortcutSheet(this, *m_actions))->open(); }
void MainWindow::showPalette() { (new CommandPalette(this, *m_actions))->open(); }

void MainWindow::showRowMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    for (const QString& id : {u"results.open"_s, u"results.copyReference"_s, u"record.cite"_s, u"results.copyJson"_s, u"results.compare"_s, u"record.case"_s, u"correspondence.new"_s}) {
        if (QAction* action = m_actions->action(id)) { // the record's are there when there is a record pane
            menu->addAction(action);
        }
    }
    menu->popup(globalPosition);
}

void MainWindow::addPackAction(const QString& group)
{
    if (std::ranges::any_of(m_pages, [](const Made& made) { return made.page.id == u"holds"; })) {
        m_actions->add({u"results.hold"_s, group, tr("Hold…"), u"hold"_s, tr("The selected rows for a matter, or all that the query finds where less than two are selected"), {Qt::Key_H}, true}, [this](bool) { holdResults(); });
    }
    if (std::ranges::any_of(m_pages, [](const Made& made) { return made.page.id == u"packs"; })) {
        m_actions->add({u"results.pack"_s, group, tr("Add to the pack"), u"case"_s, tr("The selected rows go into the pack that is open, or that is chosen then"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}},
                       [this](bool) { addSelectedToPack(); });
    }
}

void MainWindow::addSelectedToPack()
{
    if (currentPage() != u"search"_s) {
        return;
    }
    QStringList ids;
    for (const search::Row& row : m_searchPage->results()->selectedRows()) {
        ids << row.id.value();
    }
    if (ids.isEmpty()) {
        m_status->say(tr("Select the rows that go into the pack."));
        return;
    }
    // A pack that is open takes them while the search stays where it is; else the page asks for which.
    const QString subject = u"add:"_s + ids.join(u',');
    const auto packs = std::ranges::find_if(m_pages, [](const Made& one) { return one.page.id == u"packs"; });
    packs != m_pages.end() && packs->slot.open ? packs->slot.open(subject) : openPage(u"packs"_s, subject);
}

void MainWindow::compareSelected()
{
    if (currentPage() != u"search"_s) {
        return;
    }
    const auto rows = m_searchPage->results()->selectedRows();
    if (rows.empty() || rows.size() > 2) {
        m_status->say(rows.empty() ? tr("Select two rows to compare them.") : tr("Two rows can be compared; %Ln are selected.", nullptr, int(rows.size())));
        return;
    }
    const QString last = rows.back().id.value();
    if (rows.size() == 1 && (m_leftOfComparison.isEmpty() || m_leftOfComparison == last)) {
        m_leftOfComparison = last;
        m_status->say(tr("%1 is the left side. Choose the other row and press D.").arg(rows.front().documentId.isEmpty() ? last : rows.front().documentId));
        return;
    }
    QString left = std::exchange(m_leftOfComparison, {}), right = last;
    if (rows.size() == 2) { // the older one is the left, whatever the order of the list
        const auto timeOf = [](const search::Row& row) { return row.sent ? row.sent->utc : row.issued ? row.issued->utc : 0; };
        const bool isTurned = timeOf(rows.back()) < timeOf(rows.front());
        left = rows[isTurned ? 1 : 0].id.value();
        right = rows[isTurned ? 0 : 1].id.value();
    }
    openPage(u"compare"_s, u"records:%1,%2"_s.arg(left, right));
}

void MainWindow::saveSearch()
{
    if (!m_search->isUnderstood()) {
        m_status->say(tr("Only a search that was understood can be saved."));
        return;
    }
    auto* dialog = new SaveSearchDialog(this, *m_saved, m_search->text(), {});
    connect(dialog, &SaveSearchDialog::named, this, [this](const QString& name) {
        const auto& total = m_search->total();
        const bool isOfText = m_search->phase() == SearchPresenter::Phase::Ready && m_search->text() == m_search->runningText();
        m_saved->save(name, m_search->text(), isOfText && total ? std::optional(total->total) : std::nullopt);
        m_status->say(tr("Saved as “%1”.").arg(name));
    });
    dialog->open();
}

void MainWindow::searchFurther()
{
    if (!m_search->isUnderstood()) {
        m_status->say(tr("Only a search that was understood can go further."));
        return;
    }
    const search::Question question = m_search->question();
    deliver(repositoriesOf(m_parts.cache)(), this, [this, question](const Result<std::vector<Repository>>& repositories) {
        if (!repositories) {
            m_status->say(errorText(repositories.error()));
            return;
        }
        auto* dialog = new FurtherDialog(this, {*m_parts.connections, m_parts.clock}, question.query, question.calendar, *repositories);
        connect(dialog, &FurtherDialog::copied, this, [this](const QString& sentence) { m_status->say(sentence); });
        connect(dialog, &FurtherDialog::recordRequested, this, [this](const CommunicationId& communication) { m_searchPage->showRecord(communication); });
        dialog->open();
    });
}

void MainWindow::exportResults()
{
    const auto& total = m_search->total();
    if (m_search->phase() != SearchPresenter::Phase::Ready) { // what stands there is of the question before
        m_status->say(tr("The answer is not complete yet. Export again when it is."));
        return;
    }
    if (!total || total->total == 0) {
        m_status->say(tr("There are no rows to export."));
        return;
    }
    auto* presenter = new ExportPresenter(m_parts.search, m_parts.clock);
    const QString program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    const ExportPresenter::Job job{{},
                                   {},
                                   m_search->question(),
                                   m_search->order(),
                                   *total,
                                   m_search->runningText(),
                                   ExportPresenter::zoneCode(m_search->question().query.zone),
                                   program.trimmed()};
    QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo::exists(documents)) {
        documents = QDir::homePath();
    }
    auto* dialog =
        new ExportDialog(this, *presenter, job, m_memory->value(u"export/directory"_s, documents).toString());
    presenter->setParent(dialog);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 count, const QString& path) {
        m_memory->set(u"export/directory"_s, QFileInfo(path).absolutePath());
        m_status->say(tr("%Ln row(s) written to %1.", nullptr, int(count)).arg(path));
    });
    dialog->open();
}

void MainWindow::addCertificateAction(const QString& group)
{
    if (m_parts.secrets != nullptr) {
        m_actions->add({u"results.certificate"_s,
                        group,
                        tr("Certificate of completeness…"),
                        u"shield"_s,
                        tr("Certifies what the query finds, or that it finds nothing, on a signed paper that others can check; again: cancels it"),
                        {Qt::CTRL | Qt::ALT | Qt::Key_E}},
                       [this](bool) { certify(); });
    }
}

void MainWindow::certify()
{
    if (m_certificate != nullptr && m_certificate->isRunning()) {
        m_certificate->cancel();
        m_status->say(tr("The certificate was cancelled; nothing was written."));
        return;
    }
    if (m_search->phase() != SearchPresenter::Phase::Ready || !m_search->total()) {
        m_status->say(tr("The answer is not complete yet. Certify it when it is."));
        return;
    }
    if (m_certificate == nullptr) {
        m_certificate = new CertificatePresenter(m_parts.cache, m_parts.search, *m_parts.secrets, &paperPdf, this);
        connect(m_certificate, &CertificatePresenter::progressed, this, [this](qint64 counted) { m_status->say(tr("For the certificate %1 were counted").arg(numberText(counted))); });
        connect(m_certificate, &CertificatePresenter::failed, this, [this](const Error& error) { m_status->say(tr("No certificate: %1").arg(errorText(error))); });
        connect(m_certificate, &CertificatePresenter::written, this, [this](const QString& path, bool isComplete, const QString& key, const QString& whyUnsigned) {
            const QString said = isComplete ? tr("Certificate saved: %1").arg(path) : tr("Certificate saved, which says that it is not complete: %1").arg(path);
            m_status->say(key.isEmpty() ? tr("%1 (not signed: %2)").arg(said, whyUnsigned) : said);
        });
    }
    auto* dialog = new QFileDialog(this, tr("Certificate of completeness"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"certificateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"certificate.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, query = m_search->question().query](const QString& path) {
        const QString program = (QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion()).trimmed();
        m_certificate->start(query, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}, path, program, Signing::IfPossible);
    });
    dialog->open();
}

void MainWindow::planReissues()
{
    std::vector<CommunicationId> letters;
    for (const search::Row& row : m_searchPage->results()->selectedRows()) {
        letters.push_back(row.id);
    }
    openPage(u"reissues"_s, letters.size() > 1 ? planSubjectOfLetters(letters) : planSubjectOfQuery(m_search->runningText()));
}

void MainWindow::holdResults()
{
    QStringList letters;
    for (const search::Row& row : m_searchPage->results()->selectedRows()) {
        letters << row.id.value();
    }
    openPage(u"holds"_s, letters.size() > 1 ? u"new-letters:"_s + letters.join(u',') : u"new:"_s + m_search->runningText());
}

void MainWindow::openCampaign()
{
    if (const QString named = subjectOfQuery(m_search->text()); !named.isEmpty()) {
        openPage(u"campaigns"_s, named);
        return;
    }
    if (!m_search->current()) {
        m_status->say(tr("Choose a record, or search for a campaign."));
        return;
    }
    deliver(subjectOfRecord(m_parts.cache, *m_search->current()), this, [this](const Result<QString>& subject) {
        if (subject && !subject->isEmpty()) {
            openPage(u"campaigns"_s, *subject);
        } else {
            m_status->say(tr("The record tells neither a campaign nor a batch."));
        }
    });
}

} // namespace cf::ui
