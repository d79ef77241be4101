#include "ui/repositories/repositories_page.h"

#include "ui/repositories/add_folder_dialog.h"
#include "ui/repositories/repository_row.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

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
                            RepositoriesWidget::tr("Communications"), RepositoriesWidget::tr("Set aside")};
    for (int i = 0; i < names.size(); ++i) {
        auto* label = new Label(names[i], Type::Caption, Ink::Name);
        if (i == names.size() - 1) {
            grid->addWidget(RepositoryRow::alongLinks(label, Qt::RightEdge), 0, i, Qt::AlignRight);
        } else {
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            grid->addWidget(i == 0 ? label : RepositoryRow::alongLinks(label), 0, i);
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
    , m_asideHead(new SectionHeader(tr("Set aside")))
    , m_aside(new QTableView)
    , m_raw(new QPlainTextEdit)
    , m_empty(new EmptyState({u"repo"_s, tr("No repository is connected"),
                              tr("Add a folder of letters and e-mails; it is only ever read."), tr("Add a folder…")}))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"repositoriesPage"_s);
    auto* rows = new QWidget;
    m_rowsBox = new QVBoxLayout(rows);
    m_rowsBox->setContentsMargins(0, 0, 0, 0);
    m_rowsBox->setSpacing(0);
    auto* body = column({columnHeads(), hairline(), rows, makeSetAside()});
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
    connect(&m_presenter, &RepositoriesPresenter::setAsideChanged, this, &RepositoriesWidget::followSetAside);
    connect(&m_presenter, &RepositoriesPresenter::added, this,
            [this](const QString& name) { m_context.announce(tr("%1 was added; its first sync runs").arg(name)); });
    connect(m_empty, &EmptyState::actionTriggered, this, &RepositoriesWidget::addFolder);
    m_clock.setInterval(ageEveryMs);
    connect(&m_clock, &QTimer::timeout, &m_presenter, &RepositoriesPresenter::tick);
    m_clock.start();
    context.actions.add({u"repositories.add"_s, tr("Repositories"), tr("Add a folder…"), u"plus"_s,
                         tr("Connects a folder of documents; it is only ever read")},
                        [this](bool) { addFolder(); });
    follow();
    followSetAside();
}

QWidget* RepositoriesWidget::makeHead()
{
    m_head->setObjectName(u"repositoriesHead"_s);
    m_behind->hide();
    m_head->appendBadge(m_behind);
    auto* add = button(u"addFolderButton"_s, tr("Add a folder…"));
    auto* sync = button(u"syncAllButton"_s, tr("Sync now"), u"sync"_s, Emphasis::Primary);
    m_head->appendAction(add);
    m_head->appendAction(sync);
    connect(add, &QPushButton::clicked, this, &RepositoriesWidget::addFolder);
    connect(sync, &QPushButton::clicked, &m_presenter, [this] { m_presenter.syncNow(); });
    return m_head;
}

QWidget* RepositoriesWidget::makeSetAside()
{
    m_aside->setObjectName(u"setAsideTable"_s);
    m_aside->setAccessibleName(tr("Records set aside"));
    m_aside->setModel(&m_presenter.setAside());
    m_aside->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_aside->setSelectionMode(QAbstractItemView::SingleSelection);
    m_aside->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_aside->setTabKeyNavigation(false);
    m_aside->setShowGrid(false);
    m_aside->setFrameShape(QFrame::NoFrame);
    m_aside->setWordWrap(false);
    m_aside->verticalHeader()->hide();
    m_aside->verticalHeader()->setDefaultSectionSize(theme().rowHeight());
    m_aside->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_aside->horizontalHeader()->setSectionResizeMode(SetAsideTable::Seen, QHeaderView::ResizeToContents);
    m_aside->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setScaledHeight(m_aside, 160);
    m_raw->setObjectName(u"setAsideRaw"_s);
    m_raw->setAccessibleName(tr("What stood there"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(theme().font(Type::Mono));
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setPlaceholderText(tr("Choose a record to see what stood there."));
    setScaledHeight(m_raw, 88, 132);
    auto* copy = new LinkButton(u"setAsideCopy"_s, tr("Copy list"));
    connect(copy, &QAbstractButton::clicked, this, &RepositoriesWidget::copySetAside);
    connect(m_asideHead, &SectionHeader::actionTriggered, this, &RepositoriesWidget::exportSetAside);
    connect(m_aside->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RepositoriesWidget::showRaw);
    auto* head = rowOf({m_asideHead, copy}, 4);
    static_cast<QBoxLayout*>(head->layout())->setStretch(0, 1);
    m_asideList = column({m_aside, hairline(), m_raw}, 0, {8, 0, 8, 0});
    m_asidePart = column({head, m_asideList, nullptr}, 4, {16, 14, 16, 12});
    static_cast<QBoxLayout*>(m_asidePart->layout())->setStretch(1, 1);
    return m_asidePart;
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
    m_behind->set(u"warn"_s, tr("%n behind", nullptr, m_presenter.behind()), Tone::Uncertain);
    m_behind->setVisible(m_presenter.behind() > 0);
    m_stack->setCurrentIndex(0);
    if (!m_wanted.isEmpty()) {
        showSubject(m_wanted);
    }
    followSetAside();
}

void RepositoriesWidget::followSetAside()
{
    const RepositoryLine* line = m_presenter.selectedLine();
    for (RepositoryRow* row : std::as_const(m_rows)) {
        row->set(row->line(), m_rows.size() > 1 && line && row->line().id == line->id);
    }
    const int count = m_presenter.setAside().rowCount();
    m_asidePart->setVisible(line != nullptr);
    m_asideHead->setTitle(line ? tr("Set aside in %1").arg(line->name) : tr("Set aside"));
    m_asideHead->setNote(count == 0 ? tr("nothing: every record could be read")
                                    : tr("%n record(s) that could not be read; not searchable", nullptr, count));
    m_asideHead->setAction(u"setAsideExport"_s, count > 0 ? tr("Export list…") : QString());
    if (auto* copy = findChild<LinkButton*>(u"setAsideCopy"_s)) {
        copy->setVisible(count > 0);
    }
    m_asideList->setVisible(count > 0);
    m_raw->clear();
}

void RepositoriesWidget::showRaw()
{
    const auto& rows = m_presenter.setAside().rows();
    const int at = m_aside->currentIndex().row();
    m_raw->setPlainText(at >= 0 && size_t(at) < rows.size() ? rows[size_t(at)].raw : QString());
}

void RepositoriesWidget::copySetAside()
{
    QGuiApplication::clipboard()->setText(m_presenter.setAside().text());
    m_context.announce(tr("%n record(s) copied", nullptr, m_presenter.setAside().rowCount()));
}

void RepositoriesWidget::exportSetAside()
{
    auto* dialog = new QFileDialog(this, tr("Export list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("set-aside") + u".tsv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RepositoriesWidget::writeList);
    dialog->open();
}

void RepositoriesWidget::writeList(const QString& path)
{
    QSaveFile file(path);
    const QByteArray text = m_presenter.setAside().text().toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    m_context.announce(written ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(file.errorString()));
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

Page repositoriesPage(const RepositoriesParts& parts)
{
    return {u"repositories"_s, u"repo"_s, RepositoriesWidget::tr("Repositories"),
            [parts](QWidget* parent, PageContext& context) {
                auto* page = new RepositoriesWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
