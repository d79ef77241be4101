#include "ui/repositories/repositories_page.h"

#include "ui/repositories/add_folder_dialog.h"
#include "ui/repositories/authority_dialog.h"
#include "ui/repositories/connect_dialog.h"
#include "ui/repositories/disconnect_dialog.h"
#include "ui/repositories/mapping_dialog.h"
#include "ui/repositories/repository_detail.h"
#include "ui/repositories/repository_row.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int ageEveryMs = 30'000;

QWidget* columnHeads()
{
    auto* heads = new QWidget;
    auto* grid = new QGridLayout(heads);
    RepositoryRow::setColumns(grid);
    const QStringList names{RepositoriesWidget::tr("Repository"), RepositoriesWidget::tr("Complete to"),
                            RepositoriesWidget::tr("Behind, last 24 hours"), RepositoriesWidget::tr("Communications"),
                            RepositoriesWidget::tr("Set aside")};
    for (int i = 0; i < names.size(); ++i) {
        auto* label = new Label(names[i], Type::Caption, Ink::Name);
        if (i == names.size() - 1) {
            grid->addWidget(RepositoryRow::alongLinks(label, Qt::RightEdge), 0, i, Qt::AlignRight);
        } else {
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            grid->addWidget(i == 0 || i == 2 ? label : RepositoryRow::alongLinks(label), 0, i);
        }
    }
    setScaledMargins(grid, {24, 6, 20, 6});
    return heads;
}

} // namespace

RepositoriesWidget::RepositoriesWidget(const RepositoriesParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Repositories")))
    , m_behind(new Badge(u"warn"_s, {}, Tone::Uncertain))
    , m_detail(new RepositoryDetail(m_presenter, context))
    , m_empty(new EmptyState({u"repo"_s, tr("No repository is connected"),
                              tr("Connect an archive, or add a folder of letters and e-mails; it is only ever read."),
                              tr("Connect an archive…"), {tr("Add a folder…")}}))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"repositoriesPage"_s);
    auto* rows = new QWidget;
    m_rowsBox = new QVBoxLayout(rows);
    m_rowsBox->setContentsMargins(0, 0, 0, 0);
    m_rowsBox->setSpacing(0);
    auto* body = column({columnHeads(), hairline(), rows, m_detail});
    static_cast<QBoxLayout*>(body->layout())->setStretch(3, 1);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(scrolling(body));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(ground(QPalette::Base));
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(&m_presenter, &RepositoriesPresenter::changed, this, &RepositoriesWidget::follow);
    connect(&m_presenter, &RepositoriesPresenter::setAsideChanged, this, &RepositoriesWidget::followChoice);
    connect(&m_presenter, &RepositoriesPresenter::added, this,
            [this](const QString& name) { m_context.announce(tr("%1 was added; its first sync runs").arg(name)); });
    connect(m_empty, &EmptyState::actionTriggered, this, &RepositoriesWidget::connectArchive);
    connect(m_empty, &EmptyState::wayChosen, this, &RepositoriesWidget::addFolder);
    connect(m_detail, &RepositoryDetail::connectionRequested, this, &RepositoriesWidget::changeConnection);
    connect(m_detail, &RepositoryDetail::disconnectRequested, this, &RepositoriesWidget::disconnectArchive);
    connect(m_detail, &RepositoryDetail::mappingRequested, this, &RepositoriesWidget::editMapping);
    m_clock.setInterval(ageEveryMs);
    connect(&m_clock, &QTimer::timeout, &m_presenter, &RepositoriesPresenter::tick);
    m_clock.start();
    context.actions.add({u"repositories.add"_s, tr("Repositories"), tr("Add a folder…"), u"plus"_s,
                         tr("Connects a folder of documents; it is only ever read")},
                        [this](bool) { addFolder(); });
    context.actions.add({u"repositories.connect"_s, tr("Repositories"), tr("Connect an archive…"), u"plus"_s,
                         tr("Connects an archive on a server; it is only ever read")},
                        [this](bool) { connectArchive(); });
    context.actions.add({u"repositories.authority"_s, tr("Repositories"), tr("Which copy counts…"), u"twice"_s,
                         tr("Rules for communications that several repositories keep")},
                        [this](bool) { editAuthority(); });
    follow();
    followChoice();
}

QWidget* RepositoriesWidget::makeHead()
{
    m_head->setObjectName(u"repositoriesHead"_s);
    m_behind->hide();
    m_head->appendBadge(m_behind);
    auto* add = button(u"addFolderButton"_s, tr("Add a folder…"));
    auto* sync = button(u"syncAllButton"_s, tr("Sync now"), u"sync"_s, Emphasis::Primary);
    auto* authority = button(u"authorityButton"_s, tr("Which copy counts…"));
    connect(authority, &QPushButton::clicked, this, &RepositoriesWidget::editAuthority);
    m_head->appendAction(authority);
    auto* connectButton = button(u"connectButton"_s, tr("Connect an archive…"));
    connect(connectButton, &QPushButton::clicked, this, &RepositoriesWidget::connectArchive);
    m_head->appendAction(add);
    m_head->appendAction(connectButton);
    m_head->appendAction(sync);
    connect(add, &QPushButton::clicked, this, &RepositoriesWidget::addFolder);
    connect(sync, &QPushButton::clicked, &m_presenter, [this] { m_presenter.syncNow(); });
    return m_head;
}

void RepositoriesWidget::follow()
{
    const auto& lines = m_presenter.lines();
    if (lines.empty()) {
        m_head->setScope({});
        m_behind->hide();
        m_stack->setCurrentIndex(m_presenter.isRead() ? 1 : 2);
        return;
    }
    while (m_rows.size() > qsizetype(lines.size())) {
        delete m_rows.takeLast();
    }
    while (m_rows.size() < qsizetype(lines.size())) {
        auto* row = new RepositoryRow;
        m_rows << row;
        m_rowsBox->addWidget(row);
        connect(row, &RepositoryRow::chosen, this, [this, row] { m_presenter.select(row->line().id); });
        connect(row, &RepositoryRow::searchRequested, this, [this](const QString& query) { m_context.search(query); });
        connect(row, &RepositoryRow::syncRequested, this, [this, row] { m_presenter.syncNow(row->line().name); });
        connect(row, &RepositoryRow::pauseRequested, this, [this, row] { m_presenter.pause(row->line().id); });
        connect(row, &RepositoryRow::resumeRequested, this, [this, row] { m_presenter.resume(row->line().id); });
        connect(row, &RepositoryRow::cancelRequested, this, [this, row] { m_presenter.cancel(row->line().id); });
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const RepositoryLine& line = lines[size_t(i)];
        m_rows[i]->set(line, lines.size() > 1 && line.id == m_presenter.selected());
    }
    m_head->setScope(m_presenter.scope());
    m_behind->set(u"warn"_s, tr("%Ln behind", nullptr, m_presenter.behind()), Tone::Uncertain);
    m_behind->setVisible(m_presenter.behind() > 0);
    m_stack->setCurrentIndex(0);
    if (!m_wanted.isEmpty()) {
        showSubject(m_wanted);
    }
    followChoice();
}

void RepositoriesWidget::followChoice()
{
    const RepositoryLine* line = m_presenter.selectedLine();
    for (RepositoryRow* row : std::as_const(m_rows)) {
        row->set(row->line(), m_rows.size() > 1 && line && row->line().id == line->id);
    }
}

void RepositoriesWidget::showSubject(const QString& name)
{
    m_wanted = name;
    for (const RepositoryLine& line : m_presenter.lines()) {
        if (line.name == name) {
            m_wanted.clear();
            m_presenter.select(line.id);
            return;
        }
    }
}

void RepositoriesWidget::addFolder() { (new AddFolderDialog(window(), m_presenter))->open(); }

void RepositoriesWidget::connectArchive()
{
    const RepositoriesParts& parts = m_presenter.parts();
    auto* dialog = new ConnectDialog(window(), parts.connections, parts.sync, parts.businessZone);
    connect(&dialog->presenter(), &ConnectPresenter::done, this, [this](const QString& name) {
        m_context.announce(tr("%1 was connected; its first sync runs").arg(name));
        showSubject(name);
    });
    dialog->open();
}

void RepositoriesWidget::changeConnection()
{
    const Repository* repository = m_presenter.selectedRepository();
    if (!repository || repository->kind == RepositoryKind::Folder) {
        return;
    }
    const RepositoriesParts& parts = m_presenter.parts();
    auto* dialog = new ConnectDialog(window(), parts.connections, parts.sync, *repository);
    connect(&dialog->presenter(), &ConnectPresenter::done, this,
            [this, again = !m_presenter.isConnected()](const QString& name) {
                m_context.announce(again ? tr("%1 is connected again; what changed there is read").arg(name)
                                         : tr("The connection of %1 was changed").arg(name));
            });
    dialog->open();
}

void RepositoriesWidget::disconnectArchive()
{
    const Repository* repository = m_presenter.selectedRepository();
    if (!repository || repository->kind == RepositoryKind::Folder) {
        return;
    }
    const RepositoriesParts& parts = m_presenter.parts();
    auto* dialog = new DisconnectDialog(window(), {parts.connections, parts.sync, parts.clock, parts.businessZone}, *repository);
    connect(&dialog->presenter(), &DisconnectPresenter::done, this, [this, name = repository->name](bool isRemoved) {
        m_context.announce(isRemoved ? tr("%1 is disconnected, and its records are removed from here").arg(name)
                                     : tr("%1 is disconnected; what is known of it stays").arg(name));
    });
    dialog->open();
}

void RepositoriesWidget::editAuthority()
{
    (new AuthorityDialog(window(), m_presenter.parts().desk, m_presenter.repositories()))->open();
}

void RepositoriesWidget::editMapping()
{
    const Repository* repository = m_presenter.selectedRepository();
    if (!repository || repository->kind == RepositoryKind::Folder) {
        return;
    }
    const RepositoriesParts& parts = m_presenter.parts();
    auto* dialog = new MappingDialog(window(), {parts.connections, parts.sync, parts.clock, parts.businessZone}, *repository);
    connect(&dialog->presenter(), &MappingPresenter::saved, this, [this, name = repository->name] {
        m_context.announce(tr("The mapping of %1 was saved; all of it is read again").arg(name));
    });
    dialog->open();
}

Page repositoriesPage(const RepositoriesParts& parts)
{
    return {u"repositories"_s, u"repo"_s, RepositoriesWidget::tr("Repositories"),
            [parts](QWidget* parent, PageContext& context) {
                auto* page = new RepositoriesWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
