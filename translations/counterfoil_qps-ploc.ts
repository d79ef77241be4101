<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>CommandLine</name>
        <message>
            <source>Reads the password from standard input, one line.</source>
            <translation>[Řééààďš ţĥéé þààššŵööřď ƒřööḿ šţààńďààřď îîńþûûţ, ööńéé ĺîîńéé.~~~~]</translation>
        </message>
        <message>
            <source>there is no terminal to ask for the password on; give it with --password-stdin</source>
            <translation>[ţĥééřéé îîš ńöö ţééřḿîîńààĺ ţöö ààšķ ƒööř ţĥéé þààššŵööřď ööń; ĝîîṽéé îîţ ŵîîţĥ --þààššŵööřď-šţďîîń~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no password was given</source>
            <translation>[ńöö þààššŵööřď ŵààš ĝîîṽééń~]</translation>
        </message>
        <message>
            <source>the password is empty</source>
            <translation>[ţĥéé þààššŵööřď îîš ééḿþţýý~]</translation>
        </message>
        <message>
            <source>the password is too long; a terminal takes 4094 bytes, --password-stdin 65536</source>
            <translation>[ţĥéé þààššŵööřď îîš ţöööö ĺööńĝ; àà ţééřḿîîńààĺ ţààķééš 4094 ƀýýţééš, --þààššŵööřď-šţďîîń 65536~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Usage:</source>
            <translation>[ÛÛšàĝé:]</translation>
        </message>
        <message>
            <source>the window</source>
            <translation>[ţĥéé ŵîîńďöŵ]</translation>
        </message>
        <message>
            <source>
  --profile DIR  where the profile is; else the platform's place for application data
  -h, --help     this help; after a command, that command's
  --version      the version

Exit codes: 0 done, 1 failed, 2 wrong usage or query, 3 partial, 4 offline, 5 integrity failure.
COUNTERFOIL_LANGUAGE=de (or en) chooses the language, else LC_ALL, LC_MESSAGES and LANG do.</source>
            <translation>
  [--þřööƒîîĺéé ĎÎÎŘ  ŵĥééřéé ţĥéé þřööƒîîĺéé îîš; ééĺšéé ţĥéé þĺààţƒööřḿ'š þĺààçéé ƒööř ààþþĺîîçààţîîööń ďààţàà
  -ĥ, --ĥééĺþ     ţĥîîš ĥééĺþ; ààƒţééř àà çööḿḿààńď, ţĥààţ çööḿḿààńď'š
  --ṽééřšîîööń      ţĥéé ṽééřšîîööń

ÉÉxîîţ çööďééš: 0 ďööńéé, 1 ƒààîîĺééď, 2 ŵřööńĝ ûûšààĝéé ööř qûûééřýý, 3 þààřţîîààĺ, 4 ööƒƒĺîîńéé, 5 îîńţééĝřîîţýý ƒààîîĺûûřéé.
ÇÖÖÛÛŃŢÉÉŘƑÖÖÎÎĹ_ĹÀÀŃĜÛÛÀÀĜÉÉ=ďéé (ööř ééń) çĥööööšééš ţĥéé ĺààńĝûûààĝéé, ééĺšéé ĹÇ_ÀÀĹĹ, ĹÇ_ḾÉÉŠŠÀÀĜÉÉŠ ààńď ĹÀÀŃĜ ďöö.~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no command is called %1; there are: %2</source>
            <translation>[ńöö çööḿḿààńď îîš çààĺĺééď %1; ţĥééřéé ààřéé: %2~~~~]</translation>
        </message>
        <message>
            <source>the profile cannot be opened: %1</source>
            <translation>[ţĥéé þřööƒîîĺéé çààńńööţ ƀéé ööþééńééď: %1~]</translation>
        </message>
        <message>
            <source>--profile wants a directory</source>
            <translation>[--þřööƒîîĺéé ŵààńţš àà ďîîřééçţööřýý]</translation>
        </message>
        <message>
            <source>there is no option %1; --help lists them</source>
            <translation>[ţĥééřéé îîš ńöö ööþţîîööń %1; --ĥééĺþ ĺîîšţš ţĥééḿ~~~~]</translation>
        </message>
    </context>
    <context>
        <name>DocumentCommand</name>
        <message>
            <source>The document cannot be written.</source>
            <translation>[Ţĥéé ďööçûûḿééńţ çààńńööţ ƀéé ŵřîîţţééń.~~]</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
        <message>
            <source>Makes the bytes of one file of a made-up communication, always the same for the same number, seed and file.</source>
            <translation>[Ḿààķééš ţĥéé ƀýýţééš ööƒ ööńéé ƒîîĺéé ööƒ àà ḿààďéé-ûûþ çööḿḿûûńîîçààţîîööń, ààĺŵààýýš ţĥéé šààḿéé ƒööř ţĥéé šààḿéé ńûûḿƀééř, šééééď ààńď ƒîîĺéé.~~~]</translation>
        </message>
        <message>
            <source>of the record, as in the truth file</source>
            <translation>[ööƒ ţĥéé řééçööřď, ààš îîń ţĥéé ţřûûţĥ ƒîîĺéé~~]</translation>
        </message>
        <message>
            <source>the same seed makes the same records (default 1)</source>
            <translation>[ţĥéé šààḿéé šééééď ḿààķééš ţĥéé šààḿéé řééçööřďš (ďééƒààûûĺţ 1)~~~]</translation>
        </message>
        <message>
            <source>which of its files, from 1 (default 1)</source>
            <translation>[ŵĥîîçĥ ööƒ îîţš ƒîîĺééš, ƒřööḿ 1 (ďééƒààûûĺţ 1)~~~~~]</translation>
        </message>
        <message>
            <source>as the archive took it in, not as it is now</source>
            <translation>[ààš ţĥéé ààřçĥîîṽéé ţööööķ îîţ îîń, ńööţ ààš îîţ îîš ńööŵ~~]</translation>
        </message>
        <message>
            <source>write it here, not to the standard output</source>
            <translation>[ŵřîîţéé îîţ ĥééřéé, ńööţ ţöö ţĥéé šţààńďààřď ööûûţþûûţ~~]</translation>
        </message>
        <message>
            <source>Name one record by its number; seed and file are whole numbers.</source>
            <translation>[Ńààḿéé ööńéé řééçööřď ƀýý îîţš ńûûḿƀééř; šééééď ààńď ƒîîĺéé ààřéé ŵĥööĺéé ńûûḿƀééřš.~~~]</translation>
        </message>
        <message numerus="yes">
            <source>The record has %n file(s).</source>
            <translation>
                <numerusform>[Ţĥéé řééçööřď ĥààš %n ƒîîĺéé(š).~~~]</numerusform>
                <numerusform>[Ţĥéé řééçööřď ĥààš %n ƒîîĺéé(š).~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The file is missing from the archive; see --as-recorded.</source>
            <translation>[Ţĥéé ƒîîĺéé îîš ḿîîššîîńĝ ƒřööḿ ţĥéé ààřçĥîîṽéé; šéééé --ààš-řééçööřďééď.~~~~]</translation>
        </message>
    </context>
    <context>
        <name>GenerateCommand</name>
        <message>
            <source>%1 of %2 records, %3 a second</source>
            <translation>[%1 ööƒ %2 řééçööřďš, %3 àà šééçööńď~~~~]</translation>
        </message>
        <message>
            <source>%1 records were there already.</source>
            <translation>[%1 řééçööřďš ŵééřéé ţĥééřéé ààĺřééààďýý.]</translation>
        </message>
        <message>
            <source>%1 records in %2 seconds, %3 a second</source>
            <translation>[%1 řééçööřďš îîń %2 šééçööńďš, %3 àà šééçööńď~~~~~]</translation>
        </message>
        <message>
            <source>Seconds: making %1 (in a second thread), rows %2, index %3, merging it %4, indexes of the tables %5</source>
            <translation>[Šééçööńďš: ḿààķîîńĝ %1 (îîń àà šééçööńď ţĥřééààď), řööŵš %2, îîńďééx %3, ḿééřĝîîńĝ îîţ %4, îîńďééxééš ööƒ ţĥéé ţààƀĺééš %5~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>The profile has a cache, or the beginning of another estate. Nothing was changed; name another directory. (%1)</source>
            <translation>[Ţĥéé þřööƒîîĺéé ĥààš àà çààçĥéé, ööř ţĥéé ƀééĝîîńńîîńĝ ööƒ ààńööţĥééř ééšţààţéé. Ńööţĥîîńĝ ŵààš çĥààńĝééď; ńààḿéé ààńööţĥééř ďîîřééçţööřýý. (%1)~~~~~~~~]</translation>
        </message>
        <message>
            <source>The cache cannot be filled: %1</source>
            <translation>[Ţĥéé çààçĥéé çààńńööţ ƀéé ƒîîĺĺééď: %1~~]</translation>
        </message>
        <message>
            <source>Fills a profile's cache with the communications of an invented organisation over ten years. What was interrupted is continued by the same command.</source>
            <translation>[Ƒîîĺĺš àà þřööƒîîĺéé'š çààçĥéé ŵîîţĥ ţĥéé çööḿḿûûńîîçààţîîööńš ööƒ ààń îîńṽééńţééď ööřĝààńîîšààţîîööń ööṽééř ţééń ýýééààřš. Ŵĥààţ ŵààš îîńţééřřûûþţééď îîš çööńţîîńûûééď ƀýý ţĥéé šààḿéé çööḿḿààńď.~~~~~~~~]</translation>
        </message>
        <message>
            <source>a directory without a cache</source>
            <translation>[àà ďîîřééçţööřýý ŵîîţĥööûûţ àà çàçĥé]</translation>
        </message>
        <message>
            <source>how many communications</source>
            <translation>[ĥööŵ ḿààńýý çööḿḿûûńîîçààţîîöńš]</translation>
        </message>
        <message>
            <source>the same seed makes the same records (default 1)</source>
            <translation>[ţĥéé šààḿéé šééééď ḿààķééš ţĥéé šààḿéé řééçööřďš (ďééƒààûûĺţ 1)~~~]</translation>
        </message>
        <message>
            <source>also write what is true of each record, as lines of JSON</source>
            <translation>[ààĺšöö ŵřîîţéé ŵĥààţ îîš ţřûûéé ööƒ ééààçĥ řééçööřď, ààš ĺîîńééš ööƒ ĴŠÖÖŃ~~~]</translation>
        </message>
        <message>
            <source>Name one profile directory.</source>
            <translation>[Ńààḿéé ööńéé þřööƒîîĺéé ďîîřééçţöřý.]</translation>
        </message>
        <message>
            <source>Say with --records how many records there are to be, from 1 to %1; the seed is a whole number.</source>
            <translation>[Šààýý ŵîîţĥ --řééçööřďš ĥööŵ ḿààńýý řééçööřďš ţĥééřéé ààřéé ţöö ƀéé, ƒřööḿ 1 ţöö %1; ţĥéé šééééď îîš àà ŵĥööĺéé ńûûḿƀééř.~~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>QCommandLineParser</name>
        <message>
            <source>Unknown option '%1'.</source>
            <translation>[ÛÛńķńööŵń ööþţîîööń '%1'.~]</translation>
        </message>
        <message>
            <source>Unknown options: %1.</source>
            <translation>[ÛÛńķńööŵń ööþţîîööńš: %1.~]</translation>
        </message>
        <message>
            <source>Missing value after '%1'.</source>
            <translation>[Ḿîîššîîńĝ ṽààĺûûéé ààƒţééř '%1'.~]</translation>
        </message>
        <message>
            <source>Unexpected value after '%1'.</source>
            <translation>[ÛÛńééxþééçţééď ṽààĺûûéé ààƒţééř '%1'.~]</translation>
        </message>
        <message>
            <source>Displays help on commandline options.</source>
            <translation>[Ďîîšþĺààýýš ĥééĺþ ööń çööḿḿààńďĺîîńéé ööþţîîööńš.~]</translation>
        </message>
        <message>
            <source>Displays help, including generic Qt options.</source>
            <translation>[Ďîîšþĺààýýš ĥééĺþ, îîńçĺûûďîîńĝ ĝééńééřîîç Qţ ööþţîîööńš.~~~]</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>[ÛÛšààĝé: %1]</translation>
        </message>
        <message>
            <source>[options]</source>
            <translation>[[ööþţîîöńš]]</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>[ÖÖþţîîöńš:]</translation>
        </message>
        <message>
            <source>Arguments:</source>
            <translation>[ÀÀřĝûûḿéńţš:]</translation>
        </message>
    </context>
    <context>
        <name>SampleCommand</name>
        <message>
            <source>%1 is not empty; nothing was written.</source>
            <translation>[%1 îîš ńööţ ééḿþţýý; ńööţĥîîńĝ ŵààš ŵřîîţţééń.~~~~]</translation>
        </message>
        <message>
            <source>%1 cannot be made.</source>
            <translation>[%1 çààńńööţ ƀéé ḿààďéé.~]</translation>
        </message>
        <message>
            <source>Some font families of the letters are not installed: they are set in others, and the files differ from those of a machine that has them.</source>
            <translation>[Šööḿéé ƒööńţ ƒààḿîîĺîîééš ööƒ ţĥéé ĺééţţééřš ààřéé ńööţ îîńšţààĺĺééď: ţĥééýý ààřéé šééţ îîń ööţĥééřš, ààńď ţĥéé ƒîîĺééš ďîîƒƒééř ƒřööḿ ţĥööšéé ööƒ àà ḿààçĥîîńéé ţĥààţ ĥààš ţĥééḿ.~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń.~~]</translation>
        </message>
        <message>
            <source>%1 communications to %2 customers, %3 files, %4 MiB, seed %5</source>
            <translation>[%1 çööḿḿûûńîîçààţîîööńš ţöö %2 çûûšţööḿééřš, %3 ƒîîĺééš, %4 ḾîîƁ, šééééď %5~~~~~~~]</translation>
        </message>
        <message>
            <source>Writes a folder archive of an invented organisation's letters, e-mails and messages.</source>
            <translation>[Ŵřîîţééš àà ƒööĺďééř ààřçĥîîṽéé ööƒ ààń îîńṽééńţééď ööřĝààńîîšààţîîööń'š ĺééţţééřš, éé-ḿààîîĺš ààńď ḿééššààĝééš.~~~~]</translation>
        </message>
        <message>
            <source>a folder that is empty or not there yet</source>
            <translation>[àà ƒööĺďééř ţĥààţ îîš ééḿþţýý ööř ńööţ ţĥééřéé ýýééţ~]</translation>
        </message>
        <message>
            <source>the same seed makes the same archive (default 1)</source>
            <translation>[ţĥéé šààḿéé šééééď ḿààķééš ţĥéé šààḿéé ààřçĥîîṽéé (ďééƒààûûĺţ 1)~~]</translation>
        </message>
        <message>
            <source>how many communications (default 400, at least %1)</source>
            <translation>[ĥööŵ ḿààńýý çööḿḿûûńîîçààţîîööńš (ďééƒààûûĺţ 400, ààţ ĺééààšţ %1)~~~]</translation>
        </message>
        <message>
            <source>also write what is true of the archive, as JSON</source>
            <translation>[ààĺšöö ŵřîîţéé ŵĥààţ îîš ţřûûéé ööƒ ţĥéé ààřçĥîîṽéé, ààš ĴŠÖÖŃ~~]</translation>
        </message>
        <message>
            <source>Name one folder.</source>
            <translation>[Ńààḿéé ööńéé ƒööĺďéř.]</translation>
        </message>
        <message>
            <source>The seed is a whole number, and there are at least %1 communications.</source>
            <translation>[Ţĥéé šééééď îîš àà ŵĥööĺéé ńûûḿƀééř, ààńď ţĥééřéé ààřéé ààţ ĺééààšţ %1 çööḿḿûûńîîçààţîîööńš.~~~]</translation>
        </message>
    </context>
    <context>
        <name>ServeCommand</name>
        <message>
            <source>how many communications there are in all (default 2000)</source>
            <translation>[ĥööŵ ḿààńýý çööḿḿûûńîîçààţîîööńš ţĥééřéé ààřéé îîń ààĺĺ (ďééƒààûûĺţ 2000)~~]</translation>
        </message>
        <message>
            <source>the same seed makes the same records (default 1)</source>
            <translation>[ţĥéé šààḿéé šééééď ḿààķééš ţĥéé šààḿéé řééçööřďš (ďééƒààûûĺţ 1)~~~]</translation>
        </message>
        <message>
            <source>port of the control interface; 0: any (default 0)</source>
            <translation>[þööřţ ööƒ ţĥéé çööńţřööĺ îîńţééřƒààçéé; 0: ààńýý (ďééƒààûûĺţ 0)~~~~]</translation>
        </message>
        <message>
            <source>what goes wrong, as JSON; can be repeated. Without "archive" in it: everywhere</source>
            <translation>[ŵĥààţ ĝööééš ŵřööńĝ, ààš ĴŠÖÖŃ; çààń ƀéé řééþééààţééď. Ŵîîţĥööûûţ "ààřçĥîîṽéé" îîń îîţ: ééṽééřýýŵĥééřéé~~~~~]</translation>
        </message>
        <message>
            <source>none, trusted, self-signed, wrong-host or expired (default none)</source>
            <translation>[ńööńéé, ţřûûšţééď, šééĺƒ-šîîĝńééď, ŵřööńĝ-ĥööšţ ööř ééxþîîřééď (ďééƒààûûĺţ ńööńéé)~~~~~~]</translation>
        </message>
        <message>
            <source>stop all clocks at this time (2026-04-01T08:00:00Z); without it they run with this machine's</source>
            <translation>[šţööþ ààĺĺ çĺööçķš ààţ ţĥîîš ţîîḿéé (2026-04-01Ţ08:00:00Ž); ŵîîţĥööûûţ îîţ ţĥééýý řûûń ŵîîţĥ ţĥîîš ḿààçĥîîńéé'š~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>documents that are good to look at, a hundred times slower</source>
            <translation>[ďööçûûḿééńţš ţĥààţ ààřéé ĝööööď ţöö ĺööööķ ààţ, àà ĥûûńďřééď ţîîḿééš šĺööŵééř~~~]</translation>
        </message>
        <message>
            <source>port of this archive; 0: any. Without such an option all are served</source>
            <translation>[þööřţ ööƒ ţĥîîš ààřçĥîîṽéé; 0: ààńýý. Ŵîîţĥööûûţ šûûçĥ ààń ööþţîîööń ààĺĺ ààřéé šééřṽééď~~~~]</translation>
        </message>
        <message>
            <source>Say with --records how many records there are to be, from 1 to %1; the seed is a whole number.</source>
            <translation>[Šààýý ŵîîţĥ --řééçööřďš ĥööŵ ḿààńýý řééçööřďš ţĥééřéé ààřéé ţöö ƀéé, ƒřööḿ 1 ţöö %1; ţĥéé šééééď îîš àà ŵĥööĺéé ńûûḿƀééř.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>A port is a number from 0 to 65535.</source>
            <translation>[ÀÀ þööřţ îîš àà ńûûḿƀééř ƒřööḿ 0 ţöö 65535.~~~~]</translation>
        </message>
        <message>
            <source>There is no such kind of TLS: %1</source>
            <translation>[Ţĥééřéé îîš ńöö šûûçĥ ķîîńď ööƒ ŢĹŠ: %1~~~~]</translation>
        </message>
        <message>
            <source>That is no time: %1</source>
            <translation>[Ţĥààţ îîš ńöö ţîîḿéé: %1~]</translation>
        </message>
        <message>
            <source>That is no fault: %1 (%2)</source>
            <translation>[Ţĥààţ îîš ńöö ƒààûûĺţ: %1 (%2)~~~]</translation>
        </message>
        <message>
            <source>Stands in for the archives of an invented organisation, on this machine alone, until it is interrupted. One line of JSON says where each is found.</source>
            <translation>[Šţààńďš îîń ƒööř ţĥéé ààřçĥîîṽééš ööƒ ààń îîńṽééńţééď ööřĝààńîîšààţîîööń, ööń ţĥîîš ḿààçĥîîńéé ààĺööńéé, ûûńţîîĺ îîţ îîš îîńţééřřûûþţééď. ÖÖńéé ĺîîńéé ööƒ ĴŠÖÖŃ šààýýš ŵĥééřéé ééààçĥ îîš ƒööûûńď.~~~~~~~~]</translation>
        </message>
        <message>
            <source>There is nothing to name but options.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ţöö ńààḿéé ƀûûţ ööþţîîööńš.~]</translation>
        </message>
        <message>
            <source>It cannot be served: %1</source>
            <translation>[ÎÎţ çààńńööţ ƀéé šééřṽééď: %1~~]</translation>
        </message>
        <message>
            <source>Signals cannot be caught.</source>
            <translation>[Šîîĝńààĺš çààńńööţ ƀéé çààûûĝĥţ.~]</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>The profile cannot be opened: %1</source>
            <translation>[Ţĥéé þřööƒîîĺéé çààńńööţ ƀéé ööþééńééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::AddCommand</name>
        <message>
            <source>What the repository is called; else as its folder or server.</source>
            <translation>[Ŵĥààţ ţĥéé řééþööšîîţööřýý îîš çààĺĺééď; ééĺšéé ààš îîţš ƒööĺďééř ööř šééřṽééř.~~~]</translation>
        </message>
        <message>
            <source>Mapping file: which site key is which field.</source>
            <translation>[Ḿààþþîîńĝ ƒîîĺéé: ŵĥîîçĥ šîîţéé ķééýý îîš ŵĥîîçĥ ƒîîééĺď.~~~]</translation>
        </message>
        <message>
            <source>Zone of times written without one, e.g. Europe/Berlin; else this machine's.</source>
            <translation>[Žööńéé ööƒ ţîîḿééš ŵřîîţţééń ŵîîţĥööûûţ ööńéé, éé.ĝ. ÉÉûûřööþéé/Ɓééřĺîîń; ééĺšéé ţĥîîš ḿààçĥîîńéé'š.~~~]</translation>
        </message>
        <message>
            <source>Account to sign in with; its password is asked for.</source>
            <translation>[ÀÀççööûûńţ ţöö šîîĝń îîń ŵîîţĥ; îîţš þààššŵööřď îîš ààšķééď ƒööř.~~~~~]</translation>
        </message>
        <message>
            <source>A setting of this kind of repository, as KEY=VALUE; may come several times.</source>
            <translation>[ÀÀ šééţţîîńĝ ööƒ ţĥîîš ķîîńď ööƒ řééþööšîîţööřýý, ààš ĶÉÉÝÝ=ṼÀÀĹÛÛÉÉ; ḿààýý çööḿéé šééṽééřààĺ ţîîḿééš.~]</translation>
        </message>
        <message>
            <source>Fetches documents with their records, so that their text is searched.</source>
            <translation>[Ƒééţçĥééš ďööçûûḿééńţš ŵîîţĥ ţĥééîîř řééçööřďš, šöö ţĥààţ ţĥééîîř ţééxţ îîš šééààřçĥééď.~~~~~~~]</translation>
        </message>
        <message>
            <source>Adds it without trying the connection.</source>
            <translation>[ÀÀďďš îîţ ŵîîţĥööûûţ ţřýýîîńĝ ţĥéé çööńńééçţîîööń.~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Connects a folder archive or an archive on a server. It is only ever read, and nothing is read yet: that is sync.</source>
            <translation>[Çööńńééçţš àà ƒööĺďééř ààřçĥîîṽéé ööř ààń ààřçĥîîṽéé ööń àà šééřṽééř. ÎÎţ îîš ööńĺýý ééṽééř řééààď, ààńď ńööţĥîîńĝ îîš řééààď ýýééţ: ţĥààţ îîš šýýńç.~~~~~~~~]</translation>
        </message>
        <message>
            <source>name a kind of repository and one place: folder PATH, archivesspace URL, cmis URL or extended-ecm URL</source>
            <translation>[ńààḿéé àà ķîîńď ööƒ řééþööšîîţööřýý ààńď ööńéé þĺààçéé: ƒööĺďééř ÞÀÀŢĤ, ààřçĥîîṽééššþààçéé ÛÛŘĹ, çḿîîš ÛÛŘĹ ööř ééxţééńďééď-ééçḿ ÛÛŘĹ~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is no time zone; one is Europe/Berlin</source>
            <translation>[%1 îîš ńöö ţîîḿéé žööńéé; ööńéé îîš ÉÉûûřööþéé/Ɓééřĺîń]</translation>
        </message>
        <message>
            <source>the mapping file cannot be read: %1</source>
            <translation>[ţĥéé ḿààþþîîńĝ ƒîîĺéé çààńńööţ ƀéé řééààď: %1~~]</translation>
        </message>
        <message>
            <source>name the account to sign in with: --user U</source>
            <translation>[ńààḿéé ţĥéé ààççööûûńţ ţöö šîîĝń îîń ŵîîţĥ: --ûûšééř ÛÛ~~]</translation>
        </message>
        <message>
            <source>a setting is KEY=VALUE: %1</source>
            <translation>[àà šééţţîîńĝ îîš ĶÉÉÝÝ=ṼÀÀĹÛÛÉÉ: %1]</translation>
        </message>
        <message>
            <source>Password of %1: </source>
            <translation>[Þààššŵööřď ööƒ %1:~~] </translation>
        </message>
        <message>
            <source>%1: ok</source>
            <translation>[%1: ööķ]</translation>
        </message>
        <message>
            <source>%1: failed</source>
            <translation>[%1: ƒààîîĺéď]</translation>
        </message>
        <message>
            <source>%1: no</source>
            <translation>[%1: ńöö]</translation>
        </message>
        <message>
            <source>a repository is called %1 already</source>
            <translation>[àà řééþööšîîţööřýý îîš çààĺĺééď %1 ààĺřééààďý]</translation>
        </message>
        <message>
            <source>%1 added: %2 (times without a zone: %3)</source>
            <translation>[%1 ààďďééď: %2 (ţîîḿééš ŵîîţĥööûûţ àà žööńéé: %3)~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::Command</name>
        <message>
            <source>there is no communication %1</source>
            <translation>[ţĥééřéé îîš ńöö çööḿḿûûńîîçààţîîööń %1]</translation>
        </message>
        <message>
            <source>several communications are called %1: %2</source>
            <translation>[šééṽééřààĺ çööḿḿûûńîîçààţîîööńš ààřéé çààĺĺééď %1: %2~]</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>[ÛÛšààĝé: %1]</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>[Šĥööŵš ţĥîîš ĥééĺþ.~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::RepositoriesCommand</name>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Says how complete the cache is against each repository, and what keeps it from being so.</source>
            <translation>[Šààýýš ĥööŵ çööḿþĺééţéé ţĥéé çààçĥéé îîš ààĝààîîńšţ ééààçĥ řééþööšîîţööřýý, ààńď ŵĥààţ ķééééþš îîţ ƒřööḿ ƀééîîńĝ šöö.~~~~~]</translation>
        </message>
        <message>
            <source>this command takes no names</source>
            <translation>[ţĥîîš çööḿḿààńď ţààķééš ńöö ńààḿééš~]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>  complete to %1; %2 communications here, %3 records there; %4 no longer shown, %5 set aside</source>
            <translation>  [çööḿþĺééţéé ţöö %1; %2 çööḿḿûûńîîçààţîîööńš ĥééřéé, %3 řééçööřďš ţĥééřéé; %4 ńöö ĺööńĝééř šĥööŵń, %5 šééţ ààšîîďéé~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>[ńööţĥîîńĝ ýýéţ]</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>[ńööţ çööûûńţéď]</translation>
        </message>
        <message>
            <source>  last attempt %1: %2</source>
            <translation>  [ĺààšţ ààţţééḿþţ %1: %2~~~~]</translation>
        </message>
        <message>
            <source>  %1: %2, %3, since %4</source>
            <translation>  [%1: %2, %3, šîîńçéé %4~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::SearchCommand</name>
        <message>
            <source>perhaps: %1</source>
            <translation>[þééřĥààþš: %1~]</translation>
        </message>
        <message>
            <source>At most N rows, 50 unless given; 0 for all.</source>
            <translation>[ÀÀţ ḿööšţ Ń řööŵš, 50 ûûńĺééšš ĝîîṽééń; 0 ƒööř ààĺĺ.~~~~~~~]</translation>
        </message>
        <message>
            <source>Counts by these, of: %1.</source>
            <translation>[Çööûûńţš ƀýý ţĥééšéé, ööƒ: %1.~~]</translation>
        </message>
        <message>
            <source>The total alone.</source>
            <translation>[Ţĥéé ţööţààĺ ààĺööńé.]</translation>
        </message>
        <message>
            <source>Says how the query was understood.</source>
            <translation>[Šààýýš ĥööŵ ţĥéé qûûééřýý ŵààš ûûńďééřšţööööď.]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Prints CSV.</source>
            <translation>[Þřîîńţš ÇŠṼ.~~]</translation>
        </message>
        <message>
            <source>Finds what was sent, newest first. An empty query means everything.
For example: channel:email sent:2025-03..2025-04 customer:12345 bounced</source>
            <translation>[Ƒîîńďš ŵĥààţ ŵààš šééńţ, ńééŵééšţ ƒîîřšţ. ÀÀń ééḿþţýý qûûééřýý ḿééààńš ééṽééřýýţĥîîńĝ.
Ƒööř ééxààḿþĺéé: çĥààńńééĺ:ééḿààîîĺ šééńţ:2025-03..2025-04 çûûšţööḿééř:12345 ƀööûûńçééď~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>either --json or --csv</source>
            <translation>[ééîîţĥééř --ĵšööń ööř --çšṽ~~]</translation>
        </message>
        <message>
            <source>--limit takes a number from 0</source>
            <translation>[--ĺîîḿîîţ ţààķééš àà ńûûḿƀééř ƒřööḿ 0~~]</translation>
        </message>
        <message>
            <source>no facet is called %1; there are: %2</source>
            <translation>[ńöö ƒààçééţ îîš çààĺĺééď %1; ţĥééřéé ààřéé: %2~~~]</translation>
        </message>
        <message>
            <source>any repository</source>
            <translation>[ààńýý řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>no data yet for %1: from %2</source>
            <translation>[ńöö ďààţàà ýýééţ ƒööř %1: ƒřööḿ %2~~]</translation>
        </message>
        <message>
            <source>%1 complete to %2</source>
            <translation>[%1 çööḿþĺééţéé ţöö %2~]</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>[ńööţĥîîńĝ ýýéţ]</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>[(ńööńé)]</translation>
        </message>
        <message>
            <source> of %1; times: %2; %3</source>
            <translation> [ööƒ %1; ţîîḿééš: %2; %3~~~~]</translation>
        </message>
        <message>
            <source>%1 rows shown; --limit 0 for all</source>
            <translation>[%1 řööŵš šĥööŵń; --ĺîîḿîîţ 0 ƒööř ààĺĺ~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::ShowCommand</name>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Writes the archived bytes, if they are still those that came in; - for standard output.</source>
            <translation>[Ŵřîîţééš ţĥéé ààřçĥîîṽééď ƀýýţééš, îîƒ ţĥééýý ààřéé šţîîĺĺ ţĥööšéé ţĥààţ çààḿéé îîń; - ƒööř šţààńďààřď ööûûţþûûţ.~~~~~~~]</translation>
        </message>
        <message>
            <source>As it was known then, e.g. 2025-03-14 or 2025-03-14T09:12:00Z.</source>
            <translation>[ÀÀš îîţ ŵààš ķńööŵń ţĥééń, éé.ĝ. 2025-03-14 ööř 2025-03-14Ţ09:12:00Ž.~~~~~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Shows one communication: by our id (cm-…) or a unique beginning of it, or by the organisation's document id.</source>
            <translation>[Šĥööŵš ööńéé çööḿḿûûńîîçààţîîööń: ƀýý ööûûř îîď (çḿ-…) ööř àà ûûńîîqûûéé ƀééĝîîńńîîńĝ ööƒ îîţ, ööř ƀýý ţĥéé ööřĝààńîîšààţîîööń'š ďööçûûḿééńţ îîď.~~~~~]</translation>
        </message>
        <message>
            <source>name one communication</source>
            <translation>[ńààḿéé ööńéé çööḿḿûûńîîçàţîöń]</translation>
        </message>
        <message>
            <source>not a time: %1</source>
            <translation>[ńööţ àà ţîîḿéé: %1]</translation>
        </message>
        <message>
            <source>template %1 version %2</source>
            <translation>[ţééḿþĺààţéé %1 ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>, approved by %1</source>
            <translation>[, ààþþřööṽééď ƀýý %1~]</translation>
        </message>
        <message>
            <source>issued %1, sent %2</source>
            <translation>[îîššûûééď %1, šééńţ %2~~]</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>[ĝřààďéé %1]</translation>
        </message>
        <message>
            <source>there is no document</source>
            <translation>[ţĥééřéé îîš ńöö ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>the bytes are not those that were archived; nothing is written</source>
            <translation>[ţĥéé ƀýýţééš ààřéé ńööţ ţĥööšéé ţĥààţ ŵééřéé ààřçĥîîṽééď; ńööţĥîîńĝ îîš ŵřîîţţééń~~~~]</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::SyncCommand</name>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Brings the cache in step with the named repositories, or with all.
It can be stopped or killed at any moment and goes on where it was.</source>
            <translation>[Ɓřîîńĝš ţĥéé çààçĥéé îîń šţééþ ŵîîţĥ ţĥéé ńààḿééď řééþööšîîţööřîîééš, ööř ŵîîţĥ ààĺĺ.
ÎÎţ çààń ƀéé šţööþþééď ööř ķîîĺĺééď ààţ ààńýý ḿööḿééńţ ààńď ĝööééš ööń ŵĥééřéé îîţ ŵààš.~~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>no repository is called %1</source>
            <translation>[ńöö řééþööšîîţööřýý îîš çààĺĺééď %1]</translation>
        </message>
        <message>
            <source>no repository is connected; connect one with: counterfoil add folder PATH</source>
            <translation>[ńöö řééþööšîîţööřýý îîš çööńńééçţééď; çööńńééçţ ööńéé ŵîîţĥ: çööûûńţééřƒööîîĺ ààďď ƒööĺďééř ÞÀÀŢĤ~~~~]</translation>
        </message>
        <message>
            <source>%1: %2 looked at, %3 written, %4 communications; %5 set aside, %6 missing, %7 altered</source>
            <translation>[%1: %2 ĺööööķééď ààţ, %3 ŵřîîţţééń, %4 çööḿḿûûńîîçààţîîööńš; %5 šééţ ààšîîďéé, %6 ḿîîššîîńĝ, %7 ààĺţééřééď~~~~~~~~~~~]</translation>
        </message>
        <message>
            <source>%1 is not complete: %2</source>
            <translation>[%1 îîš ńööţ çööḿþĺééţéé: %2~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::cli::VerifyCommand</name>
        <message>
            <source>Verifies everything.</source>
            <translation>[Ṽééřîîƒîîééš ééṽééřýţĥîńĝ.]</translation>
        </message>
        <message>
            <source>Verifies the search index instead, against the rows it was made of.</source>
            <translation>[Ṽééřîîƒîîééš ţĥéé šééààřçĥ îîńďééx îîńšţééààď, ààĝààîîńšţ ţĥéé řööŵš îîţ ŵààš ḿààďéé ööƒ.~~~]</translation>
        </message>
        <message>
            <source>With --index: makes again what is damaged or missing.</source>
            <translation>[Ŵîîţĥ --îîńďééx: ḿààķééš ààĝààîîń ŵĥààţ îîš ďààḿààĝééď ööř ḿîîššîîńĝ.~~~~]</translation>
        </message>
        <message>
            <source>Prints JSON.</source>
            <translation>[Þřîîńţš ĴŠÖÖŃ.~]</translation>
        </message>
        <message>
            <source>Reads the archived bytes again and compares them with what was recorded when they came in.</source>
            <translation>[Řééààďš ţĥéé ààřçĥîîṽééď ƀýýţééš ààĝààîîń ààńď çööḿþààřééš ţĥééḿ ŵîîţĥ ŵĥààţ ŵààš řééçööřďééď ŵĥééń ţĥééýý çààḿéé îîń.~~~~~~]</translation>
        </message>
        <message>
            <source>name what to verify, or --all, or --index</source>
            <translation>[ńààḿéé ŵĥààţ ţöö ṽééřîîƒýý, ööř --ààĺĺ, ööř --îîńďééx~~~]</translation>
        </message>
        <message>
            <source>--repair goes with --index; documents are never changed</source>
            <translation>[--řééþààîîř ĝööééš ŵîîţĥ --îîńďééx; ďööçûûḿééńţš ààřéé ńééṽééř çĥààńĝééď~~~]</translation>
        </message>
        <message>
            <source>no hash was recorded before; recorded now</source>
            <translation>[ńöö ĥààšĥ ŵààš řééçööřďééď ƀééƒööřéé; řééçööřďééď ńööŵ~~]</translation>
        </message>
        <message>
            <source>%1 checked, %2 intact, %3 altered, %4 missing, %5 unreadable</source>
            <translation>[%1 çĥééçķééď, %2 îîńţààçţ, %3 ààĺţééřééď, %4 ḿîîššîîńĝ, %5 ûûńřééààďààƀĺéé~~~~~~~~]</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>[ààĺţéřéď]</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>[ḿîîššîńĝ]</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>[ûûńřééàďàƀĺé]</translation>
        </message>
        <message numerus="yes">
            <source>%n communication(s) put into the search index again</source>
            <translation>
                <numerusform>[%n çööḿḿûûńîîçààţîîööń(š) þûûţ îîńţöö ţĥéé šééààřçĥ îîńďééx ààĝààîîń~~]</numerusform>
                <numerusform>[%n çööḿḿûûńîîçààţîîööń(š) þûûţ îîńţöö ţĥéé šééààřçĥ îîńďééx ààĝààîîń~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>search index of %1 communications: nothing damaged, nothing missing</source>
            <translation>[šééààřçĥ îîńďééx ööƒ %1 çööḿḿûûńîîçààţîîööńš: ńööţĥîîńĝ ďààḿààĝééď, ńööţĥîîńĝ ḿîîššîîńĝ~~~~~]</translation>
        </message>
        <message>
            <source>search index of %1 communications: %2 damaged, %3 missing, %4 superfluous; --repair makes them again</source>
            <translation>[šééààřçĥ îîńďééx ööƒ %1 çööḿḿûûńîîçààţîîööńš: %2 ďààḿààĝééď, %3 ḿîîššîîńĝ, %4 šûûþééřƒĺûûööûûš; --řééþààîîř ḿààķééš ţĥééḿ ààĝààîîń~~~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::AddFolderDialog</name>
        <message>
            <source>Add a folder</source>
            <translation>[ÀÀďď àà ƒööĺďéř]</translation>
        </message>
        <message>
            <source>Add and sync</source>
            <translation>[ÀÀďď ààńď šýýńç]</translation>
        </message>
        <message>
            <source>A folder of documents, with an index beside them or e-mails without one. It is only ever read.</source>
            <translation>[ÀÀ ƒööĺďééř ööƒ ďööçûûḿééńţš, ŵîîţĥ ààń îîńďééx ƀééšîîďéé ţĥééḿ ööř éé-ḿààîîĺš ŵîîţĥööûûţ ööńéé. ÎÎţ îîš ööńĺýý ééṽééř řééààď.~~~~]</translation>
        </message>
        <message>
            <source>None: field names are understood as Exstream writes them</source>
            <translation>[Ńööńéé: ƒîîééĺď ńààḿééš ààřéé ûûńďééřšţööööď ààš ÉÉxšţřééààḿ ŵřîîţééš ţĥééḿ~~]</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>[Ɓřööŵšé…]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>[Ƒööĺďéř]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Zone of times written without one</source>
            <translation>[Žööńéé ööƒ ţîîḿééš ŵřîîţţééń ŵîîţĥööûûţ ööńéé]</translation>
        </message>
        <message>
            <source>Mapping file</source>
            <translation>[Ḿààþþîîńĝ ƒîîĺé]</translation>
        </message>
        <message>
            <source>Not added: %1</source>
            <translation>[Ńööţ ààďďééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Button</name>
        <message>
            <source>%1  %2</source>
            <extracomment>Tool tip of a button: what it does, then its key</extracomment>
            <translation>[%1  %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CitationWords</name>
        <message>
            <source>page %1</source>
            <translation>[þààĝé %1]</translation>
        </message>
        <message>
            <source>changed bytes, SHA-256 %1…</source>
            <translation>[çĥààńĝééď ƀýýţééš, ŠĤÀÀ-256 %1…~~~~]</translation>
        </message>
        <message>
            <source>SHA-256 %1…</source>
            <translation>[ŠĤÀÀ-256 %1…~~]</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>[îń %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>[Çööḿḿààńďš]</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>[Ŵĥààţ ďöö ýýööûû ŵààńţ ţöö ďöö?]</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>[Çööḿḿàńď]</translation>
        </message>
        <message>
            <source>Matching commands</source>
            <translation>[Ḿààţçĥîîńĝ çööḿḿààńďš~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompletionPopup</name>
        <message>
            <source>Suggestions</source>
            <translation>[Šûûĝĝééšţîîöńš]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CompletionPresenter</name>
        <message>
            <source>earlier</source>
            <translation>[ééàřĺîéř]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::CoverWords</name>
        <message>
            <source>The printed bytes equal those recorded when they were archived.</source>
            <translation>[Ţĥéé þřîîńţééď ƀýýţééš ééqûûààĺ ţĥööšéé řééçööřďééď ŵĥééń ţĥééýý ŵééřéé ààřçĥîîṽééď.~~~]</translation>
        </message>
        <message>
            <source>THE BYTES CHANGED after they were archived. What is printed is not what was sent.</source>
            <translation>[ŢĤÉÉ ƁÝÝŢÉÉŠ ÇĤÀÀŃĜÉÉĎ ààƒţééř ţĥééýý ŵééřéé ààřçĥîîṽééď. Ŵĥààţ îîš þřîîńţééď îîš ńööţ ŵĥààţ ŵààš šééńţ.~~~~~~~~]</translation>
        </message>
        <message>
            <source>No hash was recorded to compare the printed bytes with.</source>
            <translation>[Ńöö ĥààšĥ ŵààš řééçööřďééď ţöö çööḿþààřéé ţĥéé þřîîńţééď ƀýýţééš ŵîîţĥ.~~~~]</translation>
        </message>
        <message>
            <source>%1, grade %2</source>
            <translation>[%1, ĝřààďéé %2~]</translation>
        </message>
        <message>
            <source>says %1</source>
            <translation>[šààýš %1]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Counterfoil id</source>
            <translation>[Çööûûńţééřƒööîĺ îď]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Ƒîĺé]</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>[Þàţĥ]</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>[Þàĝéš]</translation>
        </message>
        <message>
            <source>%1, from page %2 of the file</source>
            <translation>[%1, ƒřööḿ þààĝéé %2 ööƒ ţĥéé ƒîîĺéé~~~]</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>[ŠĤÀÀ-256]</translation>
        </message>
        <message>
            <source>Recorded</source>
            <translation>[Řééçööřďéď]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Þřîîńţéď]</translation>
        </message>
        <message>
            <source>In the index</source>
            <translation>[ÎÎń ţĥéé îîńďéx]</translation>
        </message>
        <message>
            <source>Last verified</source>
            <translation>[Ĺààšţ ṽééřîîƒîîéď]</translation>
        </message>
        <message>
            <source>not since it was read</source>
            <translation>[ńööţ šîîńçéé îîţ ŵààš řééààď]</translation>
        </message>
        <message>
            <source>Recipient %1</source>
            <translation>[Řééçîîþîîéńţ %1]</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>[Šööûřçé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Times in</source>
            <translation>[Ţîîḿééš îń]</translation>
        </message>
        <message>
            <source>By</source>
            <translation>[Ɓý]</translation>
        </message>
        <message>
            <source>SHA-256 %1…</source>
            <translation>[ŠĤÀÀ-256 %1…~~]</translation>
        </message>
        <message>
            <source>bytes changed</source>
            <translation>[ƀýýţééš çĥààńĝééď]</translation>
        </message>
        <message>
            <source>COPY</source>
            <translation>[ÇÖÞÝ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DocumentPresenter</name>
        <message>
            <source>The document is no longer there</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ńöö ĺööńĝééř ţĥééřéé~]</translation>
        </message>
        <message>
            <source>Its repository does not have it at %1 any more. What was read of it before is kept.</source>
            <translation>[ÎÎţš řééþööšîîţööřýý ďööééš ńööţ ĥààṽéé îîţ ààţ %1 ààńýý ḿööřéé. Ŵĥààţ ŵààš řééààď ööƒ îîţ ƀééƒööřéé îîš ķééþţ.~~~~]</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>[Ĺööööķ àĝàîń]</translation>
        </message>
        <message>
            <source>The document is too large to show</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ţöööö ĺààřĝéé ţöö šĥööŵ~]</translation>
        </message>
        <message>
            <source>It has more than %1. Open the file in its repository.</source>
            <translation>[ÎÎţ ĥààš ḿööřéé ţĥààń %1. ÖÖþééń ţĥéé ƒîîĺéé îîń îîţš řééþööšîîţööřýý.~~~]</translation>
        </message>
        <message>
            <source>The document cannot be fetched</source>
            <translation>[Ţĥéé ďööçûûḿééńţ çààńńööţ ƀéé ƒééţçĥééď~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>The bytes changed after they were archived</source>
            <translation>[Ţĥéé ƀýýţééš çĥààńĝééď ààƒţééř ţĥééýý ŵééřéé ààřçĥîîṽééď~]</translation>
        </message>
        <message>
            <source>Recorded %1…, found %2…: what is there now is not what was sent.</source>
            <translation>[Řééçööřďééď %1…, ƒööûûńď %2…: ŵĥààţ îîš ţĥééřéé ńööŵ îîš ńööţ ŵĥààţ ŵààš šééńţ.~~~~~~~~~]</translation>
        </message>
        <message>
            <source>Look at them anyway</source>
            <translation>[Ĺööööķ ààţ ţĥééḿ ààńýýŵàý]</translation>
        </message>
        <message>
            <source>The document is encrypted</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ééńçřýýþţééď]</translation>
        </message>
        <message>
            <source>It opens with a password only. Its bytes are archived and can be saved.</source>
            <translation>[ÎÎţ ööþééńš ŵîîţĥ àà þààššŵööřď ööńĺýý. ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď ààńď çààń ƀéé šààṽééď.~~~~~]</translation>
        </message>
        <message>
            <source>The document is empty</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ééḿþţýý]</translation>
        </message>
        <message>
            <source>The archived file has 0 bytes.</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƒîîĺéé ĥààš 0 ƀýýţééš.~]</translation>
        </message>
        <message>
            <source>This format cannot be shown here</source>
            <translation>[Ţĥîîš ƒööřḿààţ çààńńööţ ƀéé šĥööŵń ĥééřéé~~]</translation>
        </message>
        <message>
            <source>Its bytes are archived and can be saved.</source>
            <translation>[ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď ààńď çààń ƀéé šààṽééď.~]</translation>
        </message>
        <message>
            <source>Reason: %1. Its bytes are archived and can be saved.</source>
            <translation>[Řééààšööń: %1. ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď ààńď çààń ƀéé šààṽééď.~~~]</translation>
        </message>
        <message>
            <source>The document is damaged</source>
            <translation>[Ţĥéé ďööçûûḿééńţ îîš ďààḿààĝééď]</translation>
        </message>
        <message>
            <source>It cannot be opened. Its bytes are archived as they came and can be saved.</source>
            <translation>[ÎÎţ çààńńööţ ƀéé ööþééńééď. ÎÎţš ƀýýţééš ààřéé ààřçĥîîṽééď ààš ţĥééýý çààḿéé ààńď çààń ƀéé šààṽééď.~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::DocumentView</name>
        <message>
            <source>Rendition</source>
            <translation>[Řééńďîîţîöń]</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>[Þààĝéé %1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>page, pages</comment>
            <translation>[%1 / %2~]</translation>
        </message>
        <message>
            <source>Header of the e-mail</source>
            <translation>[Ĥééààďééř ööƒ ţĥéé éé-ḿàîĺ]</translation>
        </message>
        <message>
            <source>Find in document</source>
            <translation>[Ƒîîńď îîń ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>[Þřééṽîîööûš ĥîţ]</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>[Ńééxţ ĥîîţ]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>none</source>
            <translation>[ńöńé]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>No document</source>
            <translation>[Ńöö ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Its index names no file for this communication.</source>
            <translation>[ÎÎţš îîńďééx ńààḿééš ńöö ƒîîĺéé ƒööř ţĥîîš çööḿḿûûńîîçààţîîööń.~]</translation>
        </message>
        <message>
            <source>Changed after it was archived: this is not what was sent</source>
            <translation>[Çĥààńĝééď ààƒţééř îîţ ŵààš ààřçĥîîṽééď: ţĥîîš îîš ńööţ ŵĥààţ ŵààš šééńţ~~~~~~]</translation>
        </message>
        <message>
            <source>Its hash differs from the one in its index</source>
            <translation>[ÎÎţš ĥààšĥ ďîîƒƒééřš ƒřööḿ ţĥéé ööńéé îîń îîţš îîńďééx~~~]</translation>
        </message>
        <message>
            <source>Only the beginning of the text is shown; the saved copy has all of it</source>
            <translation>[ÖÖńĺýý ţĥéé ƀééĝîîńńîîńĝ ööƒ ţĥéé ţééxţ îîš šĥööŵń; ţĥéé šààṽééď çööþýý ĥààš ààĺĺ ööƒ îîţ~~~~~~]</translation>
        </message>
        <message>
            <source>Text instead of pages</source>
            <translation>[Ţééxţ îîńšţééààď ööƒ þààĝééš]</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>[Žööööḿ öûţ]</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>[Žöööḿ îń]</translation>
        </message>
        <message>
            <source>Size and turn of the pages</source>
            <translation>[Šîîžéé ààńď ţûûřń ööƒ ţĥéé þààĝééš~]</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>[Ƒîîţ ŵîîďţĥ]</translation>
        </message>
        <message>
            <source>Fit page</source>
            <translation>[Ƒîîţ þààĝé]</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>[Ţûûřń řîîĝĥţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ExportDialog</name>
        <message>
            <source>Export results</source>
            <translation>[ÉÉxþööřţ řééšûûĺţš]</translation>
        </message>
        <message>
            <source>results</source>
            <translation>[řééšûĺţš]</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>[Ɓřööŵšé…]</translation>
        </message>
        <message>
            <source>CSV, for spreadsheets</source>
            <translation>[ÇŠṼ, ƒööř šþřééààďšĥééééţš~~]</translation>
        </message>
        <message>
            <source>JSON Lines, for programs</source>
            <translation>[ĴŠÖÖŃ Ĺîîńééš, ƒööř þřööĝřààḿš~~]</translation>
        </message>
        <message>
            <source>Begin with a byte order mark</source>
            <translation>[Ɓééĝîîń ŵîîţĥ àà ƀýýţéé ööřďééř ḿààřķ~]</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>[ÉÉxþöřţ]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>%1 rows. A manifest beside the file says which query, repositories and time they are true of.</source>
            <translation>[%1 řööŵš. ÀÀ ḿààńîîƒééšţ ƀééšîîďéé ţĥéé ƒîîĺéé šààýýš ŵĥîîçĥ qûûééřýý, řééþööšîîţööřîîééš ààńď ţîîḿéé ţĥééýý ààřéé ţřûûéé ööƒ.~~~]</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>[%1 ööƒ %2 řööŵš~~]</translation>
        </message>
        <message>
            <source>Cancelled; nothing was written.</source>
            <translation>[Çààńçééĺĺééď; ńööţĥîîńĝ ŵààš ŵřîîţţééń.~~~]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Ƒîĺé]</translation>
        </message>
        <message>
            <source>Older spreadsheets need it to read UTF-8</source>
            <translation>[ÖÖĺďééř šþřééààďšĥééééţš ńééééď îîţ ţöö řééààď ÛÛŢƑ-8~]</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>[Ƒööřḿàţ]</translation>
        </message>
        <message>
            <source>Columns of the file</source>
            <translation>[Çööĺûûḿńš ööƒ ţĥéé ƒîîĺéé]</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>[Çööĺûḿńš]</translation>
        </message>
        <message>
            <source>A file name is missing.</source>
            <translation>[ÀÀ ƒîîĺéé ńààḿéé îîš ḿîîššîîńĝ.]</translation>
        </message>
        <message>
            <source>There is no folder %1.</source>
            <translation>[Ţĥééřéé îîš ńöö ƒööĺďééř %1.~]</translation>
        </message>
        <message>
            <source>%1 is a folder.</source>
            <translation>[%1 îîš àà ƒööĺďééř.]</translation>
        </message>
        <message>
            <source>Choose at least one column.</source>
            <translation>[Çĥööööšéé ààţ ĺééààšţ ööńéé çööĺûḿń.]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ExportPresenter</name>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>[%1 çààńńööţ ƀéé ŵřîîţţééń: %2~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FacetView</name>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Facets</source>
            <translation>[Ƒààçéţš]</translation>
        </message>
        <message>
            <source>Enter chooses a value, Alt+Enter excludes it</source>
            <translation>[ÉÉńţééř çĥööööšééš àà ṽààĺûûéé, ÀÀĺţ+ÉÉńţééř ééxçĺûûďééš îîţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FacetsPresenter</name>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>counting</source>
            <translation>[çööûûńţîńĝ]</translation>
        </message>
        <message>
            <source>%1, %2, chosen</source>
            <translation>[%1, %2, çĥööšééń~~]</translation>
        </message>
        <message>
            <source>%1, %2, excluded</source>
            <translation>[%1, %2, ééxçĺûûďééď~~]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>Fewer</source>
            <translation>[Ƒéŵéř]</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>[%n ḿööřé]</numerusform>
                <numerusform>[%n ḿööřé]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Facts</name>
        <message>
            <source>Facts</source>
            <translation>[Ƒàçţš]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>What a fact is called, and the fact</extracomment>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Copy with name</source>
            <translation>[Çööþýý ŵîîţĥ ńààḿé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::FactsPane</name>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>[Ṽééřšîöń]</translation>
        </message>
        <message>
            <source>Custody</source>
            <translation>[Çûûšţöďý]</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>[Ƒàçţš]</translation>
        </message>
        <message>
            <source>Related</source>
            <translation>[Řééĺàţéď]</translation>
        </message>
        <message>
            <source>History</source>
            <translation>[Ĥîîšţöřý]</translation>
        </message>
        <message>
            <source>Template version</source>
            <translation>[Ţééḿþĺààţéé ṽééřšîîöń]</translation>
        </message>
        <message>
            <source>Custody and hashes</source>
            <translation>[Çûûšţööďýý ààńď ĥààšĥééš]</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>[Šééçţîîöńš]</translation>
        </message>
        <message>
            <source>not told by this repository</source>
            <translation>[ńööţ ţööĺď ƀýý ţĥîîš řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>Verifying…</source>
            <translation>[Ṽééřîîƒýîńĝ…]</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>[Ṽééřîîƒý ńöŵ]</translation>
        </message>
        <message>
            <source>none known</source>
            <translation>[ńööńéé ķńöŵń]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Grade</name>
        <message>
            <source>grade X, negative</source>
            <translation>[ĝřààďéé X, ńééĝààţîîṽé]</translation>
        </message>
        <message>
            <source>grade U, no evidence</source>
            <translation>[ĝřààďéé ÛÛ, ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>[ĝřààďéé %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Histogram</name>
        <message>
            <source>Spread over time</source>
            <translation>[Šþřééààď ööṽééř ţîîḿé]</translation>
        </message>
        <message>
            <source>counting</source>
            <translation>[çööûûńţîńĝ]</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>[ńöö ďàţà]</translation>
        </message>
        <message>
            <source>at least %1</source>
            <extracomment>A count that may be larger, because not every source could say</extracomment>
            <translation>[ààţ ĺééààšţ %1]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>One moment in time, and how many</extracomment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <extracomment>Start and end of a span of time, and how many</extracomment>
            <translation>[%1 ţöö %2, %3~~]</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>Start and end of a span of time</extracomment>
            <translation>[%1 – %2~]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a span of time and how many</comment>
            <translation>[%1: %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ItemList</name>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Languages</name>
        <message>
            <source>Afrikaans</source>
            <translation>[ÀÀƒřîîķààńš]</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>[ÀÀĺƀààńîàń]</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>[ÀÀřàƀîç]</translation>
        </message>
        <message>
            <source>Basque</source>
            <translation>[Ɓààšqûé]</translation>
        </message>
        <message>
            <source>Belarusian</source>
            <translation>[Ɓééĺààřûšîàń]</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>[Ɓööšńîàń]</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>[Ɓûûĺĝààřîàń]</translation>
        </message>
        <message>
            <source>Catalan</source>
            <translation>[Çààţàĺàń]</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>[Çĥîîńéšé]</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>[Çřööààţîàń]</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>[Çžéçĥ]</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>[Ďààńîšĥ]</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>[Ďûţçĥ]</translation>
        </message>
        <message>
            <source>English</source>
            <translation>[ÉÉńĝĺîšĥ]</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>[ÉÉšţööńîàń]</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>[Ƒîîńńîšĥ]</translation>
        </message>
        <message>
            <source>French</source>
            <translation>[Ƒřééńçĥ]</translation>
        </message>
        <message>
            <source>Galician</source>
            <translation>[Ĝààĺîîçîàń]</translation>
        </message>
        <message>
            <source>German</source>
            <translation>[Ĝééřḿàń]</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>[Ĝřééķ]</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>[Ĥééƀřéŵ]</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>[Ĥîńďî]</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>[Ĥûûńĝààřîàń]</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>[ÎÎçééĺàńďîç]</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>[ÎÎńďööńéšîàń]</translation>
        </message>
        <message>
            <source>Irish</source>
            <translation>[Îřîšĥ]</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>[ÎÎţàĺîàń]</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>[Ĵààþààńéšé]</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>[Ķööřéàń]</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>[Ĺààţṽîàń]</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>[Ĺîîţĥûûàńîàń]</translation>
        </message>
        <message>
            <source>Luxembourgish</source>
            <translation>[Ĺûûxééḿƀööûûřĝîšĥ]</translation>
        </message>
        <message>
            <source>Macedonian</source>
            <translation>[Ḿààçééďöńîàń]</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>[Ḿàĺàý]</translation>
        </message>
        <message>
            <source>Maltese</source>
            <translation>[Ḿààĺţéšé]</translation>
        </message>
        <message>
            <source>Norwegian Bokmal</source>
            <translation>[Ńööřŵééĝîîààń Ɓööķḿàĺ]</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>[Þééřšîàń]</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>[Þööĺîšĥ]</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>[Þööřţûûĝûéšé]</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>[Řööḿààńîàń]</translation>
        </message>
        <message>
            <source>Romansh</source>
            <translation>[Řööḿàńšĥ]</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>[Řûûššîàń]</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>[Šééřƀîàń]</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>[Šĺööṽàķ]</translation>
        </message>
        <message>
            <source>Slovenian</source>
            <translation>[Šĺööṽééńîàń]</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>[Šþààńîšĥ]</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>[Šŵééďîšĥ]</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>[Ţĥàî]</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>[Ţûûřķîšĥ]</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>[ÛÛķřààîńîàń]</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>[Ṽîîééţńàḿéšé]</translation>
        </message>
        <message>
            <source>Welsh</source>
            <translation>[Ŵéĺšĥ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::LegList</name>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::MainWindow</name>
        <message>
            <source>Search</source>
            <translation>[Šééàřçĥ]</translation>
        </message>
        <message>
            <source>%1 – Counterfoil</source>
            <translation>[%1 – Çööûûńţééřƒööîîĺ]</translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>[“%1” ŵààš ďééĺééţééď.~]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Ûńďö]</translation>
        </message>
        <message>
            <source>%1: %2 since the run before.</source>
            <translation>[%1: %2 šîîńçéé ţĥéé řûûń ƀééƒööřéé.~~~]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Ḿöřé]</translation>
        </message>
        <message>
            <source>Go to the search box</source>
            <translation>[Ĝöö ţöö ţĥéé šééààřçĥ ƀööx]</translation>
        </message>
        <message>
            <source>Type a new search or change this one</source>
            <translation>[Ţýýþéé àà ńééŵ šééààřçĥ ööř çĥààńĝéé ţĥîîš ööńéé~]</translation>
        </message>
        <message>
            <source>Back to the query before</source>
            <translation>[Ɓààçķ ţöö ţĥéé qûûééřýý ƀééƒööřé]</translation>
        </message>
        <message>
            <source>Undoes the last change of the query</source>
            <translation>[ÛÛńďööééš ţĥéé ĺààšţ çĥààńĝéé ööƒ ţĥéé qûûééřýý]</translation>
        </message>
        <message>
            <source>Forward to the query after</source>
            <translation>[Ƒööřŵààřď ţöö ţĥéé qûûééřýý ààƒţééř]</translation>
        </message>
        <message>
            <source>Makes the change again that was undone</source>
            <translation>[Ḿààķééš ţĥéé çĥààńĝéé ààĝààîîń ţĥààţ ŵààš ûûńďööńéé~]</translation>
        </message>
        <message>
            <source>Brings a deleted saved search back, or undoes the last change of the query</source>
            <translation>[Ɓřîîńĝš àà ďééĺééţééď šààṽééď šééààřçĥ ƀààçķ, ööř ûûńďööééš ţĥéé ĺààšţ çĥààńĝéé ööƒ ţĥéé qûûééřýý~~~~~]</translation>
        </message>
        <message>
            <source>Save this search…</source>
            <translation>[Šààṽéé ţĥîîš šééààřçĥ…]</translation>
        </message>
        <message>
            <source>Keeps the query under a name, in the column on the left</source>
            <translation>[Ķééééþš ţĥéé qûûééřýý ûûńďééř àà ńààḿéé, îîń ţĥéé çööĺûûḿń ööń ţĥéé ĺééƒţ~~]</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>[Šééààřçĥ ééṽééřýýţĥîńĝ]</translation>
        </message>
        <message>
            <source>Removes all conditions</source>
            <translation>[Řééḿööṽééš ààĺĺ çööńďîîţîîöńš]</translation>
        </message>
        <message>
            <source>Change the time zone</source>
            <translation>[Çĥààńĝéé ţĥéé ţîîḿéé žööńé]</translation>
        </message>
        <message>
            <source>Reads dates in customer, business or UTC time</source>
            <translation>[Řééààďš ďààţééš îîń çûûšţööḿééř, ƀûûšîîńééšš ööř ÛÛŢÇ ţîîḿéé~]</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>[Řééšûĺţš]</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>[ÖÖþééń ţĥéé řééçöřď]</translation>
        </message>
        <message>
            <source>Goes into the record of the current row</source>
            <translation>[Ĝööééš îîńţöö ţĥéé řééçööřď ööƒ ţĥéé çûûřřééńţ řööŵ~~]</translation>
        </message>
        <message>
            <source>Record before</source>
            <translation>[Řééçööřď ƀééƒööřé]</translation>
        </message>
        <message>
            <source>The one above in the result, opened or not</source>
            <translation>[Ţĥéé ööńéé ààƀööṽéé îîń ţĥéé řééšûûĺţ, ööþééńééď ööř ńööţ]</translation>
        </message>
        <message>
            <source>Next record</source>
            <translation>[Ńééxţ řééçööřď]</translation>
        </message>
        <message>
            <source>The one below in the result, opened or not</source>
            <translation>[Ţĥéé ööńéé ƀééĺööŵ îîń ţĥéé řééšûûĺţ, ööþééńééď ööř ńööţ~]</translation>
        </message>
        <message>
            <source>Show or hide the record</source>
            <translation>[Šĥööŵ ööř ĥîîďéé ţĥéé řééçööřď~]</translation>
        </message>
        <message>
            <source>The pane right of the results</source>
            <translation>[Ţĥéé þààńéé řîîĝĥţ ööƒ ţĥéé řééšûûĺţš~~]</translation>
        </message>
        <message>
            <source>Show or hide the facets</source>
            <translation>[Šĥööŵ ööř ĥîîďéé ţĥéé ƒààçééţš~]</translation>
        </message>
        <message>
            <source>The column of counts beside the results</source>
            <translation>[Ţĥéé çööĺûûḿń ööƒ çööûûńţš ƀééšîîďéé ţĥéé řééšûûĺţš~~]</translation>
        </message>
        <message>
            <source>Copy the reference</source>
            <translation>[Çööþýý ţĥéé řééƒééřééńçé]</translation>
        </message>
        <message>
            <source>Copies what cites the selected rows, for people</source>
            <translation>[Çööþîîééš ŵĥààţ çîîţééš ţĥéé šééĺééçţééď řööŵš, ƒööř þééööþĺéé~~]</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>[Çööþýý ààš ĴŠÖŃ]</translation>
        </message>
        <message>
            <source>Copies the selected rows for programs</source>
            <translation>[Çööþîîééš ţĥéé šééĺééçţééď řööŵš ƒööř þřööĝřààḿš~~]</translation>
        </message>
        <message>
            <source>Export results…</source>
            <translation>[ÉÉxþööřţ řééšûûĺţš…]</translation>
        </message>
        <message>
            <source>Writes all rows to a CSV or JSON Lines file</source>
            <translation>[Ŵřîîţééš ààĺĺ řööŵš ţöö àà ÇŠṼ ööř ĴŠÖÖŃ Ĺîîńééš ƒîîĺéé~~~~]</translation>
        </message>
        <message>
            <source>Repositories</source>
            <translation>[Řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>[Šýýńç ńööŵ]</translation>
        </message>
        <message>
            <source>Looks for changes in all repositories</source>
            <translation>[Ĺööööķš ƒööř çĥààńĝééš îîń ààĺĺ řééþööšîîţööřîîééš]</translation>
        </message>
        <message>
            <source>Pause or continue the sync</source>
            <translation>[Þààûûšéé ööř çööńţîîńûûéé ţĥéé šýńç]</translation>
        </message>
        <message>
            <source>Holds the running sync after the page at hand</source>
            <translation>[Ĥööĺďš ţĥéé řûûńńîîńĝ šýýńç ààƒţééř ţĥéé þààĝéé ààţ ĥààńď~~~~]</translation>
        </message>
        <message>
            <source>Cancel the sync</source>
            <translation>[Çààńçééĺ ţĥéé šýýńç]</translation>
        </message>
        <message>
            <source>Ends the running sync; what was read stays</source>
            <translation>[ÉÉńďš ţĥéé řûûńńîîńĝ šýýńç; ŵĥààţ ŵààš řééààď šţààýýš~~~~]</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>[Ĝö ţö]</translation>
        </message>
        <message>
            <source>Opens the page %1</source>
            <translation>[ÖÖþééńš ţĥéé þààĝéé %1]</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>[Ńééxţ þààńé]</translation>
        </message>
        <message>
            <source>Moves the focus to the next part of the window</source>
            <translation>[Ḿööṽééš ţĥéé ƒööçûûš ţöö ţĥéé ńééxţ þààřţ ööƒ ţĥéé ŵîîńďööŵ~~~~]</translation>
        </message>
        <message>
            <source>Pane before</source>
            <translation>[Þààńéé ƀééƒöřé]</translation>
        </message>
        <message>
            <source>Moves the focus to the part of the window before</source>
            <translation>[Ḿööṽééš ţĥéé ƒööçûûš ţöö ţĥéé þààřţ ööƒ ţĥéé ŵîîńďööŵ ƀééƒööřéé~~~]</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>[Ɓàçķ]</translation>
        </message>
        <message>
            <source>From the record to the results, from there to the search box</source>
            <translation>[Ƒřööḿ ţĥéé řééçööřď ţöö ţĥéé řééšûûĺţš, ƒřööḿ ţĥééřéé ţöö ţĥéé šééààřçĥ ƀööx~~~~~~]</translation>
        </message>
        <message>
            <source>View</source>
            <translation>[Ṽîéŵ]</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>[Ĺîîĝĥţ ööř ďààřķ~]</translation>
        </message>
        <message>
            <source>Changes between light and dark</source>
            <translation>[Çĥààńĝééš ƀééţŵééééń ĺîîĝĥţ ààńď ďààřķ~~]</translation>
        </message>
        <message>
            <source>Follow the system</source>
            <translation>[Ƒööĺĺööŵ ţĥéé šýýšţééḿ]</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>[Ĺîĝĥţ]</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>[Ďàřķ]</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>[Ĥîîĝĥ çööńţřààšţ~]</translation>
        </message>
        <message>
            <source>Colours of the window</source>
            <translation>[Çööĺööûûřš ööƒ ţĥéé ŵîîńďööŵ]</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>[Çööḿþààçţ řööŵš]</translation>
        </message>
        <message>
            <source>More rows in the same room</source>
            <translation>[Ḿööřéé řööŵš îîń ţĥéé šààḿéé řööööḿ]</translation>
        </message>
        <message>
            <source>Text size %1 %</source>
            <translation>[Ţééxţ šîîžéé %1 %~]</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>[Ĺààřĝééř ţééxţ]</translation>
        </message>
        <message>
            <source>Up to twice the size</source>
            <translation>[ÛÛþ ţöö ţŵîîçéé ţĥéé šîîžé]</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>[Šḿààĺĺééř ţééxţ]</translation>
        </message>
        <message>
            <source>Down to the size of the system</source>
            <translation>[Ďööŵń ţöö ţĥéé šîîžéé ööƒ ţĥéé šýýšţééḿ~]</translation>
        </message>
        <message>
            <source>Text in the size of the system</source>
            <translation>[Ţééxţ îîń ţĥéé šîîžéé ööƒ ţĥéé šýýšţééḿ~]</translation>
        </message>
        <message>
            <source>100 %</source>
            <translation>[100 %]</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>[Þřööĝřàḿ]</translation>
        </message>
        <message>
            <source>Commands…</source>
            <translation>[Çööḿḿààńďš…]</translation>
        </message>
        <message>
            <source>Finds any command by its name</source>
            <translation>[Ƒîîńďš ààńýý çööḿḿààńď ƀýý îîţš ńààḿéé~]</translation>
        </message>
        <message>
            <source>Keyboard…</source>
            <translation>[Ķééýýƀöàřď…]</translation>
        </message>
        <message>
            <source>Shows all keys</source>
            <translation>[Šĥööŵš ààĺĺ ķééýýš]</translation>
        </message>
        <message>
            <source>Use single-letter keys</source>
            <translation>[ÛÛšéé šîîńĝĺéé-ĺééţţééř ķééýš]</translation>
        </message>
        <message>
            <source>C, Z and others act without Ctrl</source>
            <translation>[Ç, Ž ààńď ööţĥééřš ààçţ ŵîîţĥööûûţ Çţřĺ~~~~]</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>[Qûîţ]</translation>
        </message>
        <message>
            <source>Everything is kept</source>
            <translation>[ÉÉṽééřýýţĥîîńĝ îîš ķééþţ]</translation>
        </message>
        <message>
            <source>Only a search that was understood can be saved.</source>
            <translation>[ÖÖńĺýý àà šééààřçĥ ţĥààţ ŵààš ûûńďééřšţööööď çààń ƀéé šààṽééď.~~]</translation>
        </message>
        <message>
            <source>Saved as “%1”.</source>
            <translation>[Šààṽééď ààš “%1”.~]</translation>
        </message>
        <message>
            <source>The answer is not complete yet. Export again when it is.</source>
            <translation>[Ţĥéé ààńšŵééř îîš ńööţ çööḿþĺééţéé ýýééţ. ÉÉxþööřţ ààĝààîîń ŵĥééń îîţ îîš.~~~]</translation>
        </message>
        <message>
            <source>There are no rows to export.</source>
            <translation>[Ţĥééřéé ààřéé ńöö řööŵš ţöö ééxþööřţ.~]</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) written to %1.</source>
            <translation>
                <numerusform>[%n řööŵ(š) ŵřîîţţééń ţöö %1.~~~~]</numerusform>
                <numerusform>[%n řööŵ(š) ŵřîîţţééń ţöö %1.~~~~]</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cf::ui::NavBar</name>
        <message>
            <source>Pages and saved searches</source>
            <translation>[Þààĝééš ààńď šààṽééď šééààřçĥééš]</translation>
        </message>
        <message>
            <source>Saved search %1, %2</source>
            <translation>[Šààṽééď šééààřçĥ %1, %2~~]</translation>
        </message>
        <message>
            <source>Saved search %1, %2, %3 since the run before</source>
            <translation>[Šààṽééď šééààřçĥ %1, %2, %3 šîîńçéé ţĥéé řûûń ƀééƒööřéé~~~~~]</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>[Öþéń]</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>[Řééńàḿé]</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>[Ḿööṽé ûþ]</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>[Ḿööṽéé ďöŵń]</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>[Ďééĺéţé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::NavDelegate</name>
        <message>
            <source>Name of the saved search</source>
            <translation>[Ńààḿéé ööƒ ţĥéé šààṽééď šééààřçĥ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Notice</name>
        <message>
            <source>Put away</source>
            <translation>[Þûûţ ààŵàý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PageView</name>
        <message>
            <source>Pages of the document</source>
            <translation>[Þààĝééš ööƒ ţĥéé ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Pictures of the pages; the same as text with T</source>
            <translation>[Þîîçţûûřééš ööƒ ţĥéé þààĝééš; ţĥéé šààḿéé ààš ţééxţ ŵîîţĥ Ţ~~~~]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>[Çööþýý ŵîîţĥ çîîţààţîîöń]</translation>
        </message>
        <message>
            <source>This page cannot be drawn</source>
            <translation>[Ţĥîîš þààĝéé çààńńööţ ƀéé ďřààŵń~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Phrasebook</name>
        <message>
            <source>small</source>
            <comment>how names stand inside a sentence</comment>
            <extracomment>Not shown. "small": names of channels and states begin small inside a sentence; "kept": they stay as they are</extracomment>
            <translation>[šḿàĺĺ]</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>[ééṽééřýţĥîńĝ]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>two conditions, both hold</comment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <translation>[%1 ööř %2~]</translation>
        </message>
        <message>
            <source>(%1)</source>
            <translation>[(%1)]</translation>
        </message>
        <message>
            <source>not %1</source>
            <translation>[ńööţ %1]</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>template X, version 7</comment>
            <translation>[%1 %2]</translation>
        </message>
        <message>
            <source>exactly “%1”</source>
            <translation>[ééxààçţĺýý “%1”]</translation>
        </message>
        <message>
            <source>starting with “%1”</source>
            <translation>[šţààřţîîńĝ ŵîîţĥ “%1”~~~]</translation>
        </message>
        <message>
            <source>ending in “%1”</source>
            <translation>[ééńďîîńĝ îîń “%1”~]</translation>
        </message>
        <message>
            <source>at least %1</source>
            <translation>[ààţ ĺééààšţ %1]</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>[ààţ ḿööšţ %1]</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>[ḿööřéé ţĥààń %1]</translation>
        </message>
        <message>
            <source>less than %1</source>
            <translation>[ĺééšš ţĥààń %1~]</translation>
        </message>
        <message>
            <source>%1 or better</source>
            <translation>[%1 ööř ƀééţţééř]</translation>
        </message>
        <message>
            <source>%1 or worse</source>
            <translation>[%1 ööř ŵööřšéé]</translation>
        </message>
        <message>
            <source>better than %1</source>
            <translation>[ƀééţţééř ţĥààń %1~]</translation>
        </message>
        <message>
            <source>worse than %1</source>
            <translation>[ŵööřšéé ţĥààń %1~]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>latest approved</source>
            <translation>[ĺààţééšţ ààþþřööṽéď]</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>[“%1”]</translation>
        </message>
        <message>
            <source>“%1…”</source>
            <translation>[“%1…”]</translation>
        </message>
        <message>
            <source>“%1” within %3 words of “%2”</source>
            <translation>[“%1” ŵîîţĥîîń %3 ŵööřďš ööƒ “%2”~~~~~~]</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>on a day</comment>
            <translation>[%1]</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>[ƒřööḿ %1]</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>[ûûþ ţöö %1]</translation>
        </message>
        <message>
            <source>before %1</source>
            <translation>[ƀééƒööřé %1]</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>[ààƒţééř %1]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>last month, its days</comment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>in the last %1, since %2</source>
            <translation>[îîń ţĥéé ĺààšţ %1, šîîńçéé %2~~~]</translation>
        </message>
        <message>
            <source>more than %1 ago, before %2</source>
            <translation>[ḿööřéé ţĥààń %1 ààĝöö, ƀééƒööřéé %2~]</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>a language</comment>
            <extracomment>German, or German or French: the language a document is written in</extracomment>
            <translation>[îń %1]</translation>
        </message>
        <message>
            <source>reissued</source>
            <translation>[řééîîššûéď]</translation>
        </message>
        <message>
            <source>annotated</source>
            <translation>[ààńńööţàţéď]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>dates, zone</comment>
            <translation>[%1 (%2)~]</translation>
        </message>
        <message>
            <source>customer time</source>
            <translation>[çûûšţööḿééř ţîîḿé]</translation>
        </message>
        <message>
            <source>business time</source>
            <translation>[ƀûûšîîńééšš ţîîḿé]</translation>
        </message>
        <message>
            <source>times in %1</source>
            <translation>[ţîîḿééš îîń %1]</translation>
        </message>
        <message>
            <source>as known on %1</source>
            <translation>[ààš ķńööŵń ööń %1~]</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>ends the sentence</comment>
            <translation>[%1.]</translation>
        </message>
        <message>
            <source>customer %1</source>
            <translation>[çûûšţööḿééř %1]</translation>
        </message>
        <message>
            <source>account %1</source>
            <translation>[ààççööûńţ %1]</translation>
        </message>
        <message>
            <source>policy %1</source>
            <translation>[þööĺîîçý %1]</translation>
        </message>
        <message>
            <source>claim %1</source>
            <translation>[çĺààîîḿ %1]</translation>
        </message>
        <message>
            <source>case %1</source>
            <translation>[çààšé %1]</translation>
        </message>
        <message>
            <source>loan %1</source>
            <translation>[ĺööàń %1]</translation>
        </message>
        <message>
            <source>recipient %1</source>
            <translation>[řééçîîþîîéńţ %1]</translation>
        </message>
        <message>
            <source>address %1</source>
            <translation>[ààďďřééšš %1]</translation>
        </message>
        <message>
            <source>e-mail address %1</source>
            <translation>[éé-ḿààîîĺ ààďďřééšš %1]</translation>
        </message>
        <message>
            <source>phone %1</source>
            <translation>[þĥööńéé %1]</translation>
        </message>
        <message>
            <source>household %1</source>
            <translation>[ĥööûûšééĥöĺď %1]</translation>
        </message>
        <message>
            <source>business unit %1</source>
            <translation>[ƀûûšîîńééšš ûûńîîţ %1]</translation>
        </message>
        <message>
            <source>type %1</source>
            <translation>[ţýýþé %1]</translation>
        </message>
        <message>
            <source>campaign %1</source>
            <translation>[çààḿþààîîĝń %1]</translation>
        </message>
        <message>
            <source>cycle %1</source>
            <translation>[çýýçĺéé %1]</translation>
        </message>
        <message>
            <source>batch %1</source>
            <translation>[ƀààţçĥ %1~]</translation>
        </message>
        <message>
            <source>envelope %1</source>
            <translation>[ééńṽééĺööþé %1]</translation>
        </message>
        <message>
            <source>package %1</source>
            <translation>[þààçķààĝé %1]</translation>
        </message>
        <message>
            <source>template %1</source>
            <translation>[ţééḿþĺààţéé %1]</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>[ṽééřšîîöń %1]</translation>
        </message>
        <message>
            <source>block %1</source>
            <translation>[ƀĺööçķ %1~]</translation>
        </message>
        <message>
            <source>asset %1</source>
            <translation>[ààššééţ %1]</translation>
        </message>
        <message>
            <source>insert %1</source>
            <translation>[îîńšééřţ %1]</translation>
        </message>
        <message>
            <source>language %1</source>
            <translation>[ĺààńĝûûààĝé %1]</translation>
        </message>
        <message>
            <source>format %1</source>
            <translation>[ƒööřḿààţ %1]</translation>
        </message>
        <message>
            <source>pages %1</source>
            <translation>[þààĝééš %1]</translation>
        </message>
        <message>
            <source>with %1 in the text</source>
            <translation>[ŵîîţĥ %1 îîń ţĥéé ţééxţ~~]</translation>
        </message>
        <message>
            <source>subject %1</source>
            <translation>[šûûƀĵééçţ %1]</translation>
        </message>
        <message>
            <source>document %1</source>
            <translation>[ďööçûûḿééńţ %1]</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>[ŠĤÀÀ-256 %1~]</translation>
        </message>
        <message>
            <source>sent %1</source>
            <translation>[šééńţ %1]</translation>
        </message>
        <message>
            <source>issued %1</source>
            <translation>[îîššûûéď %1]</translation>
        </message>
        <message>
            <source>composed %1</source>
            <translation>[çööḿþööšééď %1]</translation>
        </message>
        <message>
            <source>archived %1</source>
            <translation>[ààřçĥîîṽééď %1]</translation>
        </message>
        <message>
            <source>delivered %1</source>
            <translation>[ďééĺîîṽééřéď %1]</translation>
        </message>
        <message>
            <source>template approved %1</source>
            <translation>[ţééḿþĺààţéé ààþþřööṽééď %1]</translation>
        </message>
        <message>
            <source>template retired %1</source>
            <translation>[ţééḿþĺààţéé řééţîîřééď %1]</translation>
        </message>
        <message>
            <source>due for disposition %1</source>
            <translation>[ďûûéé ƒööř ďîîšþööšîîţîîöń %1]</translation>
        </message>
        <message>
            <source>platform %1</source>
            <translation>[þĺààţƒööřḿ %1~]</translation>
        </message>
        <message>
            <source>state %1</source>
            <translation>[šţààţéé %1]</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>[ĝřààďéé %1]</translation>
        </message>
        <message>
            <source>reason %1</source>
            <translation>[řééààšöń %1]</translation>
        </message>
        <message>
            <source>held for %1</source>
            <translation>[ĥééĺď ƒööř %1~]</translation>
        </message>
        <message>
            <source>class %1</source>
            <translation>[çĺààšš %1~]</translation>
        </message>
        <message>
            <source>retention %1</source>
            <translation>[řééţééńţîîöń %1]</translation>
        </message>
        <message>
            <source>disposition %1</source>
            <translation>[ďîîšþööšîîţîîöń %1]</translation>
        </message>
        <message>
            <source>blocked by %1</source>
            <translation>[ƀĺööçķééď ƀýý %1~]</translation>
        </message>
        <message>
            <source>consent %1</source>
            <translation>[çööńšééńţ %1]</translation>
        </message>
        <message>
            <source>conflicting %1</source>
            <translation>[çööńƒĺîîçţîîńĝ %1~]</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>[%1 ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>approved by %1</source>
            <translation>[ààþþřööṽééď ƀýý %1]</translation>
        </message>
        <message>
            <source>without approval</source>
            <translation>[ŵîîţĥööûûţ ààþþřööṽàĺ]</translation>
        </message>
        <message>
            <source>in repository %1</source>
            <translation>[îîń řééþööšîîţööřý %1]</translation>
        </message>
        <message>
            <source>authoritative copy: %1</source>
            <translation>[ààûûţĥööřîîţààţîîṽéé çöþý: %1]</translation>
        </message>
        <message>
            <source>workspace %1</source>
            <translation>[ŵööřķšþààçéé %1]</translation>
        </message>
        <message>
            <source>reissued %1</source>
            <translation>[řééîîššûûéď %1]</translation>
        </message>
        <message>
            <source>tagged %1</source>
            <translation>[ţààĝĝééď %1]</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>The first day of a span within one year, in QDate's format</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>days</comment>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>[%n ḿîîńûûţéé(š)]</numerusform>
                <numerusform>[%n ḿîîńûûţéé(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>[%n ĥööûûř(š)]</numerusform>
                <numerusform>[%n ĥööûûř(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>[%n ďààýý(š)]</numerusform>
                <numerusform>[%n ďààýý(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>[%n ŵééééķ(š)]</numerusform>
                <numerusform>[%n ŵééééķ(š)]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>[%n ḿööńţĥ(š)~~]</numerusform>
                <numerusform>[%n ḿööńţĥ(š)~~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>[%n ýýééàř(š)]</numerusform>
                <numerusform>[%n ýýééàř(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>[ţöďàý]</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>[ýýééšţéřďàý]</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>[ţĥîîš ŵéééķ]</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>[ĺààšţ ŵéééķ]</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>[ţĥîîš ḿööńţĥ]</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>[ĺààšţ ḿööńţĥ]</translation>
        </message>
        <message>
            <source>this quarter</source>
            <translation>[ţĥîîš qûûààřţéř]</translation>
        </message>
        <message>
            <source>last quarter</source>
            <translation>[ĺààšţ qûûààřţéř]</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>[ţĥîîš ýýéàř]</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>[ĺààšţ ýýéàř]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::PrintJob</name>
        <message>
            <source>The printer or file cannot be written to.</source>
            <translation>[Ţĥéé þřîîńţééř ööř ƒîîĺéé çààńńööţ ƀéé ŵřîîţţééń ţöö.~~~]</translation>
        </message>
        <message>
            <source>Page %1 cannot be drawn.</source>
            <translation>[Þààĝéé %1 çààńńööţ ƀéé ďřààŵń.~~]</translation>
        </message>
        <message>
            <source>cover sheet</source>
            <translation>[çööṽééř šĥéééţ]</translation>
        </message>
        <message>
            <source>page %1 of %2</source>
            <translation>[þààĝéé %1 ööƒ %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Problems</name>
        <message>
            <source>Month %1 does not exist.</source>
            <translation>[Ḿööńţĥ %1 ďööééš ńööţ ééxîîšţ.~~]</translation>
        </message>
        <message>
            <source>Day %1 does not exist in that month.</source>
            <translation>[Ďààýý %1 ďööééš ńööţ ééxîîšţ îîń ţĥààţ ḿööńţĥ.~~~]</translation>
        </message>
        <message>
            <source>Quarter %1 does not exist.</source>
            <translation>[Qûûààřţééř %1 ďööééš ńööţ ééxîîšţ.~]</translation>
        </message>
        <message>
            <source>Week %1 does not exist in that year.</source>
            <translation>[Ŵééééķ %1 ďööééš ńööţ ééxîîšţ îîń ţĥààţ ýýééààř.~]</translation>
        </message>
        <message>
            <source>“%1” is not a time of day.</source>
            <translation>[“%1” îîš ńööţ àà ţîîḿéé ööƒ ďààýý.~]</translation>
        </message>
        <message>
            <source>“%1” is not an age, as in &lt;30d or &gt;2w.</source>
            <translation>[“%1” îîš ńööţ ààń ààĝéé, ààš îîń &lt;30d or &gt;2ŵ.~~~]</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>[“%1” îîš ńööţ àà ďààţéé.~]</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>[Ţĥééřéé îîš ńöö ƒîîééĺď “%1”.~~]</translation>
        </message>
        <message>
            <source>“%1” is not a value of %2.</source>
            <translation>[“%1” îîš ńööţ àà ṽààĺûûéé ööƒ %2.~~]</translation>
        </message>
        <message>
            <source>There is no time zone “%1”.</source>
            <translation>[Ţĥééřéé îîš ńöö ţîîḿéé žööńéé “%1”.~]</translation>
        </message>
        <message>
            <source>A value is missing here.</source>
            <translation>[ÀÀ ṽààĺûûéé îîš ḿîîššîîńĝ ĥééřé.]</translation>
        </message>
        <message>
            <source>“%1” needs a value.</source>
            <translation>[“%1” ńééééďš àà ṽààĺûûéé.]</translation>
        </message>
        <message>
            <source>The range ends before it begins.</source>
            <translation>[Ţĥéé řààńĝéé ééńďš ƀééƒööřéé îîţ ƀééĝîîńš.~]</translation>
        </message>
        <message>
            <source>“%1” is not a number.</source>
            <translation>[“%1” îîš ńööţ àà ńûûḿƀééř.~~]</translation>
        </message>
        <message>
            <source>A wildcard does not work here.</source>
            <translation>[ÀÀ ŵîîĺďçààřď ďööééš ńööţ ŵööřķ ĥééřéé.~]</translation>
        </message>
        <message>
            <source>A quotation mark is not closed.</source>
            <translation>[ÀÀ qûûööţààţîîööń ḿààřķ îîš ńööţ çĺööšééď.]</translation>
        </message>
        <message>
            <source>A bracket is not closed.</source>
            <translation>[ÀÀ ƀřààçķééţ îîš ńööţ çĺööšééď.~]</translation>
        </message>
        <message>
            <source>This bracket closes nothing.</source>
            <translation>[Ţĥîîš ƀřààçķééţ çĺööšééš ńööţĥîîńĝ.~~~]</translation>
        </message>
        <message>
            <source>A condition is missing beside “%1”.</source>
            <translation>[ÀÀ çööńďîîţîîööń îîš ḿîîššîîńĝ ƀééšîîďéé “%1”.~]</translation>
        </message>
        <message>
            <source>There is nothing between the brackets.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ƀééţŵééééń ţĥéé ƀřààçķééţš.~~~]</translation>
        </message>
        <message>
            <source>A version needs a template: add template:… as well.</source>
            <translation>[ÀÀ ṽééřšîîööń ńééééďš àà ţééḿþĺààţéé: ààďď ţééḿþĺààţéé:… ààš ŵééĺĺ.~~~]</translation>
        </message>
        <message>
            <source>A comparison does not work with this field.</source>
            <translation>[ÀÀ çööḿþààřîîšööń ďööééš ńööţ ŵööřķ ŵîîţĥ ţĥîîš ƒîîééĺď.~~~]</translation>
        </message>
        <message>
            <source>A range does not work with this field.</source>
            <translation>[ÀÀ řààńĝéé ďööééš ńööţ ŵööřķ ŵîîţĥ ţĥîîš ƒîîééĺď.~~~]</translation>
        </message>
        <message>
            <source>A list does not work with this field.</source>
            <translation>[ÀÀ ĺîîšţ ďööééš ńööţ ŵööřķ ŵîîţĥ ţĥîîš ƒîîééĺď.~~~]</translation>
        </message>
        <message>
            <source>Values of a list are parted by commas.</source>
            <translation>[Ṽààĺûûééš ööƒ àà ĺîîšţ ààřéé þààřţééď ƀýý çööḿḿààš.~]</translation>
        </message>
        <message>
            <source>NEAR stands between two words, as in (late NEAR/5 fee).</source>
            <translation>[ŃÉÉÀÀŘ šţààńďš ƀééţŵééééń ţŵöö ŵööřďš, ààš îîń (ĺààţéé ŃÉÉÀÀŘ/5 ƒéééé).~~~~]</translation>
        </message>
        <message>
            <source>“%1” can only be given once.</source>
            <translation>[“%1” çààń ööńĺýý ƀéé ĝîîṽééń ööńçéé.~~]</translation>
        </message>
        <message>
            <source>There is nothing to search for in “%1”.</source>
            <translation>[Ţĥééřéé îîš ńööţĥîîńĝ ţöö šééààřçĥ ƒööř îîń “%1”.~~~~]</translation>
        </message>
        <message>
            <source>Brackets are nested too deeply.</source>
            <translation>[Ɓřààçķééţš ààřéé ńééšţééď ţöööö ďééééþĺýý.]</translation>
        </message>
        <message>
            <source>The query is too long.</source>
            <translation>[Ţĥéé qûûééřýý îîš ţöööö ĺöńĝ.]</translation>
        </message>
        <message>
            <source>“%1” belongs outside of brackets, since it is about the whole query.</source>
            <translation>[“%1” ƀééĺööńĝš ööûûţšîîďéé ööƒ ƀřààçķééţš, šîîńçéé îîţ îîš ààƀööûûţ ţĥéé ŵĥööĺéé qûûééřýý.~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ProgressLine</name>
        <message>
            <source>Pause</source>
            <translation>[Þàûšé]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>[%1 %]</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>[Çööńţîîńûé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordHead</name>
        <message>
            <source>Back to the record before</source>
            <translation>[Ɓààçķ ţöö ţĥéé řééçööřď ƀééƒööřéé]</translation>
        </message>
        <message>
            <source>Open record</source>
            <translation>[ÖÖþééń řééçöřď]</translation>
        </message>
        <message>
            <source>Print with cover sheet…</source>
            <translation>[Þřîîńţ ŵîîţĥ çööṽééř šĥééééţ…~~]</translation>
        </message>
        <message>
            <source>Save a copy, or drag it out</source>
            <translation>[Šààṽéé àà çööþýý, ööř ďřààĝ îîţ ööûţ]</translation>
        </message>
        <message>
            <source>More</source>
            <translation>[Ḿöřé]</translation>
        </message>
        <message>
            <source>Copy reference</source>
            <translation>[Çööþýý řééƒééřéńçé]</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>[Çööþýý ŵîîţĥ çîîţààţîîöń]</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>[Šààṽéé àà çöþý…]</translation>
        </message>
        <message>
            <source>Copy as JSON</source>
            <translation>[Çööþýý ààš ĴŠÖŃ]</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>[Ṽééřîîƒý ńöŵ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordOutput</name>
        <message>
            <source>Printing is under way</source>
            <translation>[Þřîîńţîîńĝ îîš ûûńďééř ŵààýý]</translation>
        </message>
        <message>
            <source>There is no document to print</source>
            <translation>[Ţĥééřéé îîš ńöö ďööçûûḿééńţ ţöö þřîîńţ~]</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>[ÉÉṽîîďéńçé]</translation>
        </message>
        <message>
            <source>Cover sheet: what, when, hashes, delivery</source>
            <translation>[Çööṽééř šĥééééţ: ŵĥààţ, ŵĥééń, ĥààšĥééš, ďééĺîîṽééřýý~~~]</translation>
        </message>
        <message>
            <source>Mark every page as COPY</source>
            <translation>[Ḿààřķ ééṽééřýý þààĝéé ààš ÇÖÖÞÝ]</translation>
        </message>
        <message>
            <source>Printed</source>
            <translation>[Þřîîńţéď]</translation>
        </message>
        <message>
            <source>Printing was cancelled</source>
            <translation>[Þřîîńţîîńĝ ŵààš çààńçééĺĺééď~]</translation>
        </message>
        <message>
            <source>Not printed: %1</source>
            <translation>[Ńööţ þřîîńţééď: %1~]</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>[Šààṽéé àà çöþý]</translation>
        </message>
        <message>
            <source>Not handed out: the bytes do not equal what was archived</source>
            <translation>[Ńööţ ĥààńďééď ööûûţ: ţĥéé ƀýýţééš ďöö ńööţ ééqûûààĺ ŵĥààţ ŵààš ààřçĥîîṽééď~~~]</translation>
        </message>
        <message>
            <source>Not handed out: %1</source>
            <translation>[Ńööţ ĥààńďééď ööûûţ: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordPane</name>
        <message>
            <source>Record</source>
            <translation>[Řééçöřď]</translation>
        </message>
        <message>
            <source>Verified: the bytes equal what was recorded</source>
            <translation>[Ṽééřîîƒîîééď: ţĥéé ƀýýţééš ééqûûààĺ ŵĥààţ ŵààš řééçööřďééď~]</translation>
        </message>
        <message>
            <source>Verified: not equal, see custody</source>
            <translation>[Ṽééřîîƒîîééď: ńööţ ééqûûààĺ, šéééé çûûšţöďý]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Printing page %1 of %2</source>
            <translation>[Þřîîńţîîńĝ þààĝéé %1 ööƒ %2~~]</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>[Çööþîéď]</translation>
        </message>
        <message>
            <source>Open or close the record</source>
            <translation>[ÖÖþééń ööř çĺööšéé ţĥéé řééçööřď]</translation>
        </message>
        <message>
            <source>The record over the whole page</source>
            <translation>[Ţĥéé řééçööřď ööṽééř ţĥéé ŵĥööĺéé þààĝéé]</translation>
        </message>
        <message>
            <source>Find in document</source>
            <translation>[Ƒîîńď îîń ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Marks every hit on the pages</source>
            <translation>[Ḿààřķš ééṽééřýý ĥîîţ ööń ţĥéé þààĝééš~]</translation>
        </message>
        <message>
            <source>Text instead of pages</source>
            <translation>[Ţééxţ îîńšţééààď ööƒ þààĝééš]</translation>
        </message>
        <message>
            <source>The words of the document, for reading and screen readers</source>
            <translation>[Ţĥéé ŵööřďš ööƒ ţĥéé ďööçûûḿééńţ, ƒööř řééààďîîńĝ ààńď šçřééééń řééààďééřš~~~~]</translation>
        </message>
        <message>
            <source>Print with cover sheet…</source>
            <translation>[Þřîîńţ ŵîîţĥ çööṽééř šĥééééţ…~~]</translation>
        </message>
        <message>
            <source>The document and a page that says what it is</source>
            <translation>[Ţĥéé ďööçûûḿééńţ ààńď àà þààĝéé ţĥààţ šààýýš ŵĥààţ îîţ îîš~~]</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>[Šààṽéé àà çöþý…]</translation>
        </message>
        <message>
            <source>The archived bytes, only when their hash is right</source>
            <translation>[Ţĥéé ààřçĥîîṽééď ƀýýţééš, ööńĺýý ŵĥééń ţĥééîîř ĥààšĥ îîš řîîĝĥţ~~~~]</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>[Ṽééřîîƒý ńöŵ]</translation>
        </message>
        <message>
            <source>Reads the bytes again and compares their hash</source>
            <translation>[Řééààďš ţĥéé ƀýýţééš ààĝààîîń ààńď çööḿþààřééš ţĥééîîř ĥààšĥ~]</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>[Çööþýý ŵîîţĥ çîîţààţîîöń]</translation>
        </message>
        <message>
            <source>The selected words, else what the record says, with document, page and hash</source>
            <translation>[Ţĥéé šééĺééçţééď ŵööřďš, ééĺšéé ŵĥààţ ţĥéé řééçööřď šààýýš, ŵîîţĥ ďööçûûḿééńţ, þààĝéé ààńď ĥààšĥ~~~~~~~]</translation>
        </message>
        <message>
            <source>Back to results</source>
            <translation>[Ɓààçķ ţöö řééšûûĺţš]</translation>
        </message>
        <message>
            <source>Record before</source>
            <translation>[Řééçööřď ƀééƒööřé]</translation>
        </message>
        <message>
            <source>Next record</source>
            <translation>[Ńééxţ řééçööřď]</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>[%1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>Record %1 of %2</source>
            <translation>[Řééçööřď %1 ööƒ %2~]</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>[Ńööţĥîîńĝ šééĺééçţééď]</translation>
        </message>
        <message>
            <source>Choose a row to see the letter, its delivery and its evidence.</source>
            <translation>[Çĥööööšéé àà řööŵ ţöö šéééé ţĥéé ĺééţţééř, îîţš ďééĺîîṽééřýý ààńď îîţš ééṽîîďééńçéé.~]</translation>
        </message>
        <message>
            <source>The record could not be read</source>
            <translation>[Ţĥéé řééçööřď çööûûĺď ńööţ ƀéé řééààď~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Reference copied</source>
            <translation>[Řééƒééřééńçéé çööþîéď]</translation>
        </message>
        <message>
            <source>Record copied with its citation</source>
            <translation>[Řééçööřď çööþîîééď ŵîîţĥ îîţš çîîţààţîîööń]</translation>
        </message>
        <message>
            <source>Record copied as JSON</source>
            <translation>[Řééçööřď çööþîîééď ààš ĴŠÖÖŃ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordPresenter</name>
        <message>
            <source>Not saved: the bytes do not equal what was archived.</source>
            <translation>[Ńööţ šààṽééď: ţĥéé ƀýýţééš ďöö ńööţ ééqûûààĺ ŵĥààţ ŵààš ààřçĥîîṽééď.~~~]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RecordWords</name>
        <message>
            <source>Corrected by</source>
            <translation>[Çööřřééçţééď ƀý]</translation>
        </message>
        <message>
            <source>Corrects</source>
            <translation>[Çööřřééçţš]</translation>
        </message>
        <message>
            <source>Reissued as</source>
            <translation>[Řééîîššûûéď àš]</translation>
        </message>
        <message>
            <source>Reissue of</source>
            <translation>[Řééîîššûé öƒ]</translation>
        </message>
        <message>
            <source>In the same package</source>
            <translation>[ÎÎń ţĥéé šààḿéé þààçķààĝé]</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>[ÀÀńšŵééřééď ƀý]</translation>
        </message>
        <message>
            <source>Answer to</source>
            <translation>[ÀÀńšŵééř ţö]</translation>
        </message>
        <message>
            <source>First read, hash recorded</source>
            <translation>[Ƒîîřšţ řééààď, ĥààšĥ řééçööřďééď~]</translation>
        </message>
        <message>
            <source>Verified, equal</source>
            <translation>[Ṽééřîîƒîîééď, éqûàĺ]</translation>
        </message>
        <message>
            <source>Found changed</source>
            <translation>[Ƒööûûńď çĥààńĝééď]</translation>
        </message>
        <message>
            <source>Found missing</source>
            <translation>[Ƒööûûńď ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>[Çààḿéé ƀàçķ]</translation>
        </message>
        <message>
            <source>Equal again</source>
            <translation>[ÉÉqûûààĺ àĝàîń]</translation>
        </message>
        <message>
            <source>Replaced together with its index</source>
            <translation>[Řééþĺààçééď ţööĝééţĥééř ŵîîţĥ îîţš îîńďééx~]</translation>
        </message>
        <message>
            <source>Could not be read</source>
            <translation>[Çööûûĺď ńööţ ƀéé řééàď]</translation>
        </message>
        <message>
            <source>Index changed</source>
            <translation>[ÎÎńďééx çĥààńĝééď]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>[Ṽééřšîöń]</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>[ÀÀþþřööṽééď ƀý]</translation>
        </message>
        <message>
            <source>not told by this repository</source>
            <translation>[ńööţ ţööĺď ƀýý ţĥîîš řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šţàţé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>[Þàţĥ]</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>[Šîžé]</translation>
        </message>
        <message>
            <source>SHA-256 recorded</source>
            <translation>[ŠĤÀÀ-256 řééçööřďééď~]</translation>
        </message>
        <message>
            <source>SHA-256 in the index</source>
            <translation>[ŠĤÀÀ-256 îîń ţĥéé îîńďééx~]</translation>
        </message>
        <message>
            <source>SHA-256 found</source>
            <translation>[ŠĤÀÀ-256 ƒööûûńď~]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Counterfoil id</source>
            <translation>[Çööûûńţééřƒööîĺ îď]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ţýþé]</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>[ÎÎššûéď]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>Composed</source>
            <translation>[Çööḿþööšéď]</translation>
        </message>
        <message>
            <source>Effective</source>
            <translation>[ÉÉƒƒééçţîṽé]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>[Þööĺîçý]</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>[Çĺàîḿ]</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>[Çàšé]</translation>
        </message>
        <message>
            <source>Loan</source>
            <translation>[Ĺöàń]</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>[Çààḿþààîĝń]</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>[Ɓàţçĥ]</translation>
        </message>
        <message>
            <source>Package</source>
            <translation>[Þààçķàĝé]</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>[Ûńîţ]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Ĺààńĝûûàĝé]</translation>
        </message>
        <message>
            <source>Retention class</source>
            <translation>[Řééţééńţîîööń çĺàšš]</translation>
        </message>
        <message>
            <source>%1, not in any connected repository</source>
            <translation>[%1, ńööţ îîń ààńýý çööńńééçţééď řééþööšîîţööřýý]</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>[%1: %2 → %3~~~]</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>[ńööţĥîńĝ]</translation>
        </message>
        <message>
            <source>First known; earlier is not known here</source>
            <translation>[Ƒîîřšţ ķńööŵń; ééààřĺîîééř îîš ńööţ ķńööŵń ĥééřéé~~~]</translation>
        </message>
        <message>
            <source>Recipients, documents or attributes changed</source>
            <translation>[Řééçîîþîîééńţš, ďööçûûḿééńţš ööř ààţţřîîƀûûţééš çĥààńĝééď~~]</translation>
        </message>
        <message>
            <source>From</source>
            <translation>[Ƒřöḿ]</translation>
        </message>
        <message>
            <source>To</source>
            <translation>[Ţö]</translation>
        </message>
        <message>
            <source>Cc</source>
            <translation>[Çç]</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>[Ďàţé]</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>[Šûûƀĵéçţ]</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>[%1 (%2)~]</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>[ÀÀţţààçĥéď]</translation>
        </message>
        <message>
            <source>by post</source>
            <translation>[ƀýý þöšţ]</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>[ƀýý éé-ḿàîĺ]</translation>
        </message>
        <message>
            <source>by text message</source>
            <translation>[ƀýý ţééxţ ḿééššààĝé]</translation>
        </message>
        <message>
            <source>in the portal</source>
            <translation>[îîń ţĥéé þööřţààĺ]</translation>
        </message>
        <message>
            <source>on the web</source>
            <translation>[ööń ţĥéé ŵéƀ]</translation>
        </message>
        <message>
            <source>in the app</source>
            <translation>[îîń ţĥéé àþþ]</translation>
        </message>
        <message>
            <source>by push message</source>
            <translation>[ƀýý þûûšĥ ḿééššààĝé]</translation>
        </message>
        <message>
            <source>by fax</source>
            <translation>[ƀýý ƒàx]</translation>
        </message>
        <message>
            <source>by registered mail</source>
            <translation>[ƀýý řééĝîîšţééřééď ḿààîĺ]</translation>
        </message>
        <message>
            <source>by registered e-delivery</source>
            <translation>[ƀýý řééĝîîšţééřééď éé-ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>in the branch</source>
            <translation>[îîń ţĥéé ƀřààńçĥ~]</translation>
        </message>
        <message>
            <source>for the archive only</source>
            <translation>[ƒööř ţĥéé ààřçĥîîṽéé ööńĺý]</translation>
        </message>
        <message numerus="yes">
            <source>to %n recipient(s)</source>
            <translation>
                <numerusform>[ţöö %n řééçîîþîîééńţ(š)~]</numerusform>
                <numerusform>[ţöö %n řééçîîþîîééńţ(š)~]</numerusform>
            </translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>[ţö %1]</translation>
        </message>
        <message>
            <source>Sent %1 %2</source>
            <translation>[Šééńţ %1 %2~]</translation>
        </message>
        <message>
            <source>Dated %1 by its sender, %2</source>
            <translation>[Ďààţééď %1 ƀýý îîţš šééńďééř, %2~~~]</translation>
        </message>
        <message>
            <source>Issued %1 %2; no dispatch on record</source>
            <translation>[ÎÎššûûééď %1 %2; ńöö ďîîšþààţçĥ ööń řééçööřď~~~]</translation>
        </message>
        <message>
            <source>Not dated by its source</source>
            <translation>[Ńööţ ďààţééď ƀýý îîţš šööûûřçéé]</translation>
        </message>
        <message>
            <source>Not dated, %1</source>
            <translation>[Ńööţ ďààţééď, %1~]</translation>
        </message>
        <message>
            <source>Encrypted, cannot be searched</source>
            <translation>[ÉÉńçřýýþţééď, çààńńööţ ƀéé šééààřçĥééď~]</translation>
        </message>
        <message>
            <source>Damaged, cannot be read</source>
            <translation>[Ďààḿààĝééď, çààńńööţ ƀéé řééààď]</translation>
        </message>
        <message>
            <source>Took too long to read</source>
            <translation>[Ţööööķ ţöööö ĺööńĝ ţöö řééàď]</translation>
        </message>
        <message>
            <source>Too large to read</source>
            <translation>[Ţöööö ĺààřĝéé ţöö řéàď]</translation>
        </message>
        <message>
            <source>Format not read here</source>
            <translation>[Ƒööřḿààţ ńööţ řééààď ĥééřé]</translation>
        </message>
        <message>
            <source>Holds no text</source>
            <translation>[Ĥööĺďš ńöö ţééxţ~]</translation>
        </message>
        <message>
            <source>%1 %2 (zone assumed)</source>
            <translation>[%1 %2 (žööńéé ààššûûḿééď)~]</translation>
        </message>
        <message>
            <source>Original, hash verified %1</source>
            <translation>[ÖÖřîîĝîîńààĺ, ĥààšĥ ṽééřîîƒîîééď %1]</translation>
        </message>
        <message>
            <source>Original, as read %1</source>
            <translation>[ÖÖřîîĝîîńààĺ, ààš řééàď %1]</translation>
        </message>
        <message>
            <source>Bytes changed</source>
            <translation>[Ɓýýţééš çĥààńĝééď]</translation>
        </message>
        <message>
            <source>Hash differs from its index</source>
            <translation>[Ĥààšĥ ďîîƒƒééřš ƒřööḿ îîţš îîńďééx~~]</translation>
        </message>
        <message>
            <source>Document missing</source>
            <translation>[Ďööçûûḿééńţ ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>Bytes not read yet</source>
            <translation>[Ɓýýţééš ńööţ řééààď ýýéţ]</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>[ÛÛńţîîţĺéď]</translation>
        </message>
        <message>
            <source>No index names this document</source>
            <translation>[Ńöö îîńďééx ńààḿééš ţĥîîš ďööçûûḿééńţ~]</translation>
        </message>
        <message>
            <source>Template not known</source>
            <translation>[Ţééḿþĺààţéé ńööţ ķńööŵń~]</translation>
        </message>
        <message>
            <source>%1 version %2</source>
            <translation>[%1 ṽééřšîîööń %2~]</translation>
        </message>
        <message>
            <source>%1, approved by %2</source>
            <translation>[%1, ààþþřööṽééď ƀýý %2~~]</translation>
        </message>
        <message>
            <source>No delivery event</source>
            <translation>[Ńöö ďééĺîîṽééřýý éṽéńţ]</translation>
        </message>
        <message>
            <source>%1%2 · grade %3</source>
            <translation>[%1%2 · ĝřààďéé %3~~]</translation>
        </message>
        <message>
            <source>Corrected later</source>
            <translation>[Çööřřééçţééď ĺààţéř]</translation>
        </message>
        <message>
            <source>Copy of an earlier letter</source>
            <translation>[Çööþýý ööƒ ààń ééààřĺîîééř ĺéţţéř]</translation>
        </message>
        <message>
            <source>In no index</source>
            <translation>[ÎÎń ńöö îîńďéx]</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>[Řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>[ţîîḿéé ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>says %1</source>
            <translation>[šààýš %1]</translation>
        </message>
        <message>
            <source>No delivery event on record</source>
            <translation>[Ńöö ďééĺîîṽééřýý ééṽééńţ ööń řééçöřď]</translation>
        </message>
        <message>
            <source>The repository delivered none for this recipient</source>
            <translation>[Ţĥéé řééþööšîîţööřýý ďééĺîîṽééřééď ńööńéé ƒööř ţĥîîš řééçîîþîîééńţ]</translation>
        </message>
        <message>
            <source>%1 time</source>
            <translation>[%1 ţîîḿé]</translation>
        </message>
        <message numerus="yes">
            <source>%n recipient(s)</source>
            <translation>
                <numerusform>[%n řééçîîþîîééńţ(š)]</numerusform>
                <numerusform>[%n řééçîîþîîééńţ(š)]</numerusform>
            </translation>
        </message>
        <message>
            <source>Archived original</source>
            <translation>[ÀÀřçĥîîṽééď ööřîîĝîńàĺ]</translation>
        </message>
        <message>
            <source>Print stream</source>
            <translation>[Þřîîńţ šţřééààḿ]</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>[ÞĎƑ]</translation>
        </message>
        <message>
            <source>E-mail as HTML</source>
            <translation>[ÉÉ-ḿààîîĺ ààš ĤŢḾĹ]</translation>
        </message>
        <message>
            <source>E-mail message</source>
            <translation>[ÉÉ-ḿààîîĺ ḿééššàĝé]</translation>
        </message>
        <message>
            <source>Text message</source>
            <translation>[Ţééxţ ḿééššààĝé]</translation>
        </message>
        <message>
            <source>Portal document</source>
            <translation>[Þööřţààĺ ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Accessible PDF</source>
            <translation>[ÀÀççééššîîƀĺéé ÞĎƑ]</translation>
        </message>
        <message>
            <source>Redacted</source>
            <translation>[Řééďààçţéď]</translation>
        </message>
        <message>
            <source>Rendered again</source>
            <translation>[Řééńďééřééď ààĝàîń]</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>[ÀÀţţààçĥḿéńţ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepairPresenter</name>
        <message numerus="yes">
            <source>The search index was repaired: %n communication(s) put in again.</source>
            <translation>
                <numerusform>[Ţĥéé šééààřçĥ îîńďééx ŵààš řééþààîîřééď: %n çööḿḿûûńîîçààţîîööń(š) þûûţ îîń ààĝààîîń.~~~]</numerusform>
                <numerusform>[Ţĥéé šééààřçĥ îîńďééx ŵààš řééþààîîřééď: %n çööḿḿûûńîîçààţîîööń(š) þûûţ îîń ààĝààîîń.~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the search index for damage</source>
            <translation>[Řééààďîîńĝ ţĥéé šééààřçĥ îîńďééx ƒööř ďààḿààĝéé]</translation>
        </message>
        <message>
            <source>Repairing the search index: %1 of %2 communications</source>
            <translation>[Řééþààîîřîîńĝ ţĥéé šééààřçĥ îîńďééx: %1 ööƒ %2 çööḿḿûûńîîçààţîîööńš~~~]</translation>
        </message>
        <message>
            <source>Reading the repaired index once more</source>
            <translation>[Řééààďîîńĝ ţĥéé řééþààîîřééď îîńďééx ööńçéé ḿööřé]</translation>
        </message>
        <message>
            <source>Stopping the repair</source>
            <translation>[Šţööþþîîńĝ ţĥéé řééþààîîř]</translation>
        </message>
        <message>
            <source>The search index is being repaired</source>
            <translation>[Ţĥéé šééààřçĥ îîńďééx îîš ƀééîîńĝ řééþààîîřééď]</translation>
        </message>
        <message>
            <source>The search index could not be repaired</source>
            <translation>[Ţĥéé šééààřçĥ îîńďééx çööûûĺď ńööţ ƀéé řééþààîîřééď~]</translation>
        </message>
        <message>
            <source>The repair of the search index was stopped</source>
            <translation>[Ţĥéé řééþààîîř ööƒ ţĥéé šééààřçĥ îîńďééx ŵààš šţööþþééď~~]</translation>
        </message>
        <message>
            <source>The search index is damaged</source>
            <translation>[Ţĥéé šééààřçĥ îîńďééx îîš ďààḿààĝééď]</translation>
        </message>
        <message>
            <source>The search runs again when it is done.</source>
            <translation>[Ţĥéé šééààřçĥ řûûńš ààĝààîîń ŵĥééń îîţ îîš ďööńéé.~~]</translation>
        </message>
        <message>
            <source>Until it is finished searches read every communication: slow, but right.</source>
            <translation>[ÛÛńţîîĺ îîţ îîš ƒîîńîîšĥééď šééààřçĥééš řééààď ééṽééřýý çööḿḿûûńîîçààţîîööń: šĺööŵ, ƀûûţ řîîĝĥţ.~~~]</translation>
        </message>
        <message>
            <source>Letters, deliveries and evidence are not affected. The index is made again from them. The reason given: %1.</source>
            <translation>[Ĺééţţééřš, ďééĺîîṽééřîîééš ààńď ééṽîîďééńçéé ààřéé ńööţ ààƒƒééçţééď. Ţĥéé îîńďééx îîš ḿààďéé ààĝààîîń ƒřööḿ ţĥééḿ. Ţĥéé řééààšööń ĝîîṽééń: %1.~~~~~~]</translation>
        </message>
        <message>
            <source>Continue the repair</source>
            <translation>[Çööńţîîńûûéé ţĥéé řééþàîř]</translation>
        </message>
        <message>
            <source>Repair the index</source>
            <translation>[Řééþààîîř ţĥéé îîńďéx]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoriesPresenter</name>
        <message>
            <source>not complete yet</source>
            <translation>[ńööţ çööḿþĺééţéé ýýéţ]</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>[Çööḿþĺééţé]</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>[Ńööţ šýýńçééď ýýéţ]</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>[Þààûšéď]</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>[Þààûšîńĝ]</translation>
        </message>
        <message>
            <source>Ending</source>
            <translation>[ÉÉńďîńĝ]</translation>
        </message>
        <message>
            <source>Looking for changes</source>
            <translation>[Ĺööööķîîńĝ ƒööř çĥààńĝééš]</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>[Řééàďîńĝ]</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>[ÖÖƒƒĺîńé]</translation>
        </message>
        <message>
            <source>Last sync failed</source>
            <translation>[Ĺààšţ šýýńç ƒààîîĺééď]</translation>
        </message>
        <message>
            <source>looked at %1</source>
            <translation>[ĺööööķééď àţ %1]</translation>
        </message>
        <message>
            <source>%1 looked at</source>
            <translation>[%1 ĺööööķééď àţ]</translation>
        </message>
        <message>
            <source>%1 communications here</source>
            <translation>[%1 çööḿḿûûńîîçààţîîööńš ĥééřé]</translation>
        </message>
        <message>
            <source>%1 set aside</source>
            <translation>[%1 šééţ ààšîîďé]</translation>
        </message>
        <message>
            <source>Choose a folder.</source>
            <translation>[Çĥööööšéé àà ƒööĺďéř.]</translation>
        </message>
        <message>
            <source>The path must begin at the root of the file system.</source>
            <translation>[Ţĥéé þààţĥ ḿûûšţ ƀééĝîîń ààţ ţĥéé řööööţ ööƒ ţĥéé ƒîîĺéé šýýšţééḿ.~~~~]</translation>
        </message>
        <message>
            <source>A name is missing.</source>
            <translation>[ÀÀ ńààḿéé îîš ḿîîššîîńĝ.]</translation>
        </message>
        <message>
            <source>There is a repository of this name.</source>
            <translation>[Ţĥééřéé îîš àà řééþööšîîţööřýý ööƒ ţĥîîš ńààḿé.]</translation>
        </message>
        <message>
            <source>There is no time zone %1.</source>
            <translation>[Ţĥééřéé îîš ńöö ţîîḿéé žööńéé %1.]</translation>
        </message>
        <message>
            <source>The mapping file cannot be read: %1</source>
            <translation>[Ţĥéé ḿààþþîîńĝ ƒîîĺéé çààńńööţ ƀéé řééààď: %1~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoriesWidget</name>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Complete to</source>
            <translation>[Çööḿþĺééţéé ţö]</translation>
        </message>
        <message>
            <source>Communications</source>
            <translation>[Çööḿḿûûńîîçààţîöńš]</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>[Šééţ ààšîďé]</translation>
        </message>
        <message>
            <source>Repositories</source>
            <translation>[Řééþööšîîţöřîéš]</translation>
        </message>
        <message>
            <source>No repository is connected</source>
            <translation>[Ńöö řééþööšîîţööřýý îîš çööńńééçţéď]</translation>
        </message>
        <message>
            <source>Add a folder of letters and e-mails; it is only ever read.</source>
            <translation>[ÀÀďď àà ƒööĺďééř ööƒ ĺééţţééřš ààńď éé-ḿààîîĺš; îîţ îîš ööńĺýý ééṽééř řééààď.~~~]</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>[ÀÀďď àà ƒööĺďééř…]</translation>
        </message>
        <message>
            <source>%1 was added; its first sync runs</source>
            <translation>[%1 ŵààš ààďďééď; îîţš ƒîîřšţ šýýńç řûûńš~~~~~]</translation>
        </message>
        <message>
            <source>Connects a folder of documents; it is only ever read</source>
            <translation>[Çööńńééçţš àà ƒööĺďééř ööƒ ďööçûûḿééńţš; îîţ îîš ööńĺýý ééṽééř řééààď~~]</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>[Šýýńç ńööŵ]</translation>
        </message>
        <message>
            <source>Records set aside</source>
            <translation>[Řééçööřďš šééţ ààšîîďé]</translation>
        </message>
        <message>
            <source>What stood there</source>
            <translation>[Ŵĥààţ šţööööď ţĥééřéé]</translation>
        </message>
        <message>
            <source>Choose a record to see what stood there.</source>
            <translation>[Çĥööööšéé àà řééçööřď ţöö šéééé ŵĥààţ šţööööď ţĥééřéé.]</translation>
        </message>
        <message>
            <source>Copy list</source>
            <translation>[Çööþýý ĺîšţ]</translation>
        </message>
        <message numerus="yes">
            <source>%n behind</source>
            <translation>
                <numerusform>[%n ƀééĥîîńď]</numerusform>
                <numerusform>[%n ƀééĥîîńď]</numerusform>
            </translation>
        </message>
        <message>
            <source>Set aside in %1</source>
            <translation>[Šééţ ààšîîďéé îń %1]</translation>
        </message>
        <message>
            <source>nothing: every record could be read</source>
            <translation>[ńööţĥîîńĝ: ééṽééřýý řééçööřď çööûûĺď ƀéé řééààď]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) that could not be read; not searchable</source>
            <translation>
                <numerusform>[%n řééçööřď(š) ţĥààţ çööûûĺď ńööţ ƀéé řééààď; ńööţ šééààřçĥààƀĺéé~~~~~]</numerusform>
                <numerusform>[%n řééçööřď(š) ţĥààţ çööûûĺď ńööţ ƀéé řééààď; ńööţ šééààřçĥààƀĺéé~~~~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>[ÉÉxþööřţ ĺîîšţ…]</translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) copied</source>
            <translation>
                <numerusform>[%n řééçööřď(š) çööþîîééď~]</numerusform>
                <numerusform>[%n řééçööřď(š) çööþîîééď~]</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>[ÉÉxþööřţ ĺîîšţ]</translation>
        </message>
        <message>
            <source>set-aside</source>
            <translation>[šééţ-ààšîďé]</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>[Šààṽééď ààš %1]</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>[Ńööţ šààṽééď: %1~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RepositoryRow</name>
        <message>
            <source>Look at them</source>
            <translation>[Ĺööööķ ààţ ţĥéḿ]</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>[Šýýńç ńööŵ]</translation>
        </message>
        <message>
            <source>%1 here</source>
            <translation>[%1 ĥééřé]</translation>
        </message>
        <message>
            <source>%1 missing</source>
            <translation>[%1 ḿîîššîîńĝ]</translation>
        </message>
        <message>
            <source>%1 changed</source>
            <translation>[%1 çĥààńĝééď]</translation>
        </message>
        <message>
            <source>%1, %2, complete to %3, %4 here, %5 set aside</source>
            <translation>[%1, %2, çööḿþĺééţéé ţöö %3, %4 ĥééřéé, %5 šééţ ààšîîďéé~~~~~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ResultView</name>
        <message>
            <source>Results</source>
            <translation>[Řééšûĺţš]</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>[Çööĺûḿńš]</translation>
        </message>
        <message>
            <source>Columns as delivered</source>
            <translation>[Çööĺûûḿńš ààš ďééĺîîṽééřéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ResultWords</name>
        <message>
            <source>Loading</source>
            <translation>[Ĺööàďîńĝ]</translation>
        </message>
        <message>
            <source>by its dispatch event</source>
            <translation>[ƀýý îîţš ďîîšþààţçĥ ééṽééńţ~]</translation>
        </message>
        <message>
            <source>by the date of the message</source>
            <translation>[ƀýý ţĥéé ďààţéé ööƒ ţĥéé ḿééššààĝéé]</translation>
        </message>
        <message>
            <source>by the index of the archive</source>
            <translation>[ƀýý ţĥéé îîńďééx ööƒ ţĥéé ààřçĥîîṽéé]</translation>
        </message>
        <message>
            <source>only its date of issue is known</source>
            <translation>[ööńĺýý îîţš ďààţéé ööƒ îîššûûéé îîš ķńööŵń]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>%1 (%2 time)</source>
            <translation>[%1 (%2 ţîîḿéé)~]</translation>
        </message>
        <message>
            <source>Written as %1</source>
            <translation>[Ŵřîîţţééń ààš %1~]</translation>
        </message>
        <message>
            <source>Written without a zone, read as %1</source>
            <translation>[Ŵřîîţţééń ŵîîţĥööûûţ àà žööńéé, řééààď ààš %1~]</translation>
        </message>
        <message>
            <source>%1 +%2</source>
            <translation>[%1 +%2~]</translation>
        </message>
        <message>
            <source>%1 v%2</source>
            <translation>[%1 ṽ%2~]</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more recipient(s)</source>
            <translation>
                <numerusform>[%1 ààńď %n ḿööřéé řééçîîþîîééńţ(š)~~]</numerusform>
                <numerusform>[%1 ààńď %n ḿööřéé řééçîîþîîééńţ(š)~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Parts of a row as read by a screen reader</extracomment>
            <translation>[,] </translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>[ţö %1]</translation>
        </message>
        <message>
            <source>sent %1 (%2 time)</source>
            <translation>[šééńţ %1 (%2 ţîîḿéé)~~]</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>[ƀý %1]</translation>
        </message>
        <message>
            <source>template %1</source>
            <translation>[ţééḿþĺààţéé %1]</translation>
        </message>
        <message>
            <source>document %1</source>
            <translation>[ďööçûûḿééńţ %1]</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>[îń %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::RichTextView</name>
        <message>
            <source>Text of the document</source>
            <translation>[Ţééxţ ööƒ ţĥéé ďööçûûḿééńţ]</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
        <message>
            <source>Copy with citation</source>
            <translation>[Çööþýý ŵîîţĥ çîîţààţîîöń]</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>[Šééĺééçţ àĺĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SaveSearchDialog</name>
        <message>
            <source>Save search</source>
            <translation>[Šààṽéé šééàřçĥ]</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>[ÉÉṽééřýţĥîńĝ]</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>[Ńàḿé]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SavedSearchesPresenter</name>
        <message>
            <source>A saved search needs a name.</source>
            <translation>[ÀÀ šààṽééď šééààřçĥ ńééééďš àà ńààḿéé.]</translation>
        </message>
        <message>
            <source>Another saved search is called “%1”.</source>
            <translation>[ÀÀńööţĥééř šààṽééď šééààřçĥ îîš çààĺĺééď “%1”.~~~]</translation>
        </message>
        <message>
            <source>Another saved search has that name.</source>
            <translation>[ÀÀńööţĥééř šààṽééď šééààřçĥ ĥààš ţĥààţ ńààḿéé.~]</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>[ûûńçĥààńĝéď]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ScopeWords</name>
        <message>
            <source>of %1</source>
            <translation>[öƒ %1]</translation>
        </message>
        <message>
            <source>%1 first sync running</source>
            <translation>[%1 ƒîîřšţ šýýńç řûûńńîîńĝ~~~]</translation>
        </message>
        <message>
            <source>%1 never complete</source>
            <translation>[%1 ńééṽééř çööḿþĺééţéé]</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>[%1 ţöö %2~]</translation>
        </message>
        <message>
            <source>complete to %1</source>
            <translation>[çööḿþĺééţéé ţöö %1]</translation>
        </message>
        <message>
            <source>, </source>
            <translation>[,] </translation>
        </message>
        <message>
            <source>No data yet for “%1”: it comes with %2.</source>
            <translation>[Ńöö ďààţàà ýýééţ ƒööř “%1”: îîţ çööḿééš ŵîîţĥ %2.~~~~]</translation>
        </message>
        <message>
            <source>“%1” is not known in %2: no data yet from %3.</source>
            <translation>[“%1” îîš ńööţ ķńööŵń îîń %2: ńöö ďààţàà ýýééţ ƒřööḿ %3.~~~~~~]</translation>
        </message>
        <message>
            <source>No counts: nothing has been read yet</source>
            <translation>[Ńöö çööûûńţš: ńööţĥîîńĝ ĥààš ƀééééń řééààď ýýééţ~]</translation>
        </message>
        <message>
            <source>No counts: not known</source>
            <translation>[Ńöö çööûûńţš: ńööţ ķńööŵń~]</translation>
        </message>
        <message>
            <source>No counts: nothing found</source>
            <translation>[Ńöö çööûûńţš: ńööţĥîîńĝ ƒööûûńď~]</translation>
        </message>
        <message>
            <source>%1 of %2 communications</source>
            <translation>[%1 ööƒ %2 çööḿḿûûńîîçààţîîööńš~]</translation>
        </message>
        <message>
            <source>at least %1 of %2 communications</source>
            <translation>[ààţ ĺééààšţ %1 ööƒ %2 çööḿḿûûńîîçààţîîööńš~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SearchBar</name>
        <message>
            <source>Clear the search</source>
            <translation>[Çĺééààř ţĥéé šééààřçĥ]</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>[Šééàřçĥ]</translation>
        </message>
        <message>
            <source>Search letters, customers, references, templates</source>
            <translation>[Šééààřçĥ ĺééţţééřš, çûûšţööḿééřš, řééƒééřééńçééš, ţééḿþĺààţééš~~~~]</translation>
        </message>
        <message>
            <source>%1 Nothing runs until this is changed.</source>
            <translation>[%1 Ńööţĥîîńĝ řûûńš ûûńţîîĺ ţĥîîš îîš çĥààńĝééď.~~~~~]</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>[Řééḿööṽé îţ]</translation>
        </message>
        <message>
            <source>Change to %1</source>
            <translation>[Çĥààńĝéé ţöö %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SearchLine</name>
        <message>
            <source>Remove this condition</source>
            <translation>[Řééḿööṽéé ţĥîîš çööńďîîţîîöń]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SearchPage</name>
        <message>
            <source>Nothing selected</source>
            <translation>[Ńööţĥîîńĝ šééĺééçţééď]</translation>
        </message>
        <message>
            <source>Choose a row to see the letter, its delivery and its evidence.</source>
            <translation>[Çĥööööšéé àà řööŵ ţöö šéééé ţĥéé ĺééţţééř, îîţš ďééĺîîṽééřýý ààńď îîţš ééṽîîďééńçéé.~]</translation>
        </message>
        <message>
            <source>Columns and facets</source>
            <translation>[Çööĺûûḿńš ààńď ƒààçééţš~]</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>[ÉÉxþöřţ…]</translation>
        </message>
        <message>
            <source>Sent, by month</source>
            <translation>[Šééńţ, ƀýý ḿööńţĥ~]</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>[Šééàřçĥ]</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>[Ńöö ààńšŵéř]</translation>
        </message>
        <message>
            <source>No counts: no answer</source>
            <translation>[Ńöö çööûûńţš: ńöö ààńšŵééř]</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>[Çööûûńţîńĝ…]</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>[Šééààřçĥîńĝ…]</translation>
        </message>
        <message>
            <source>of %1 · still the query before</source>
            <translation>[ööƒ %1 · šţîîĺĺ ţĥéé qûûééřýý ƀééƒööřéé~]</translation>
        </message>
        <message>
            <source>No archive is connected yet</source>
            <translation>[Ńöö ààřçĥîîṽéé îîš çööńńééçţééď ýýéţ]</translation>
        </message>
        <message>
            <source>Nothing has been read yet</source>
            <translation>[Ńööţĥîîńĝ ĥààš ƀééééń řééààď ýýéţ]</translation>
        </message>
        <message>
            <source>Add a folder of letters and e-mails; it is only ever read.</source>
            <translation>[ÀÀďď àà ƒööĺďééř ööƒ ĺééţţééřš ààńď éé-ḿààîîĺš; îîţ îîš ööńĺýý ééṽééř řééààď.~~~]</translation>
        </message>
        <message>
            <source>Letters appear here while the first sync runs.</source>
            <translation>[Ĺééţţééřš ààþþééààř ĥééřéé ŵĥîîĺéé ţĥéé ƒîîřšţ šýýńç řûûńš.~~~~]</translation>
        </message>
        <message>
            <source>Add a folder…</source>
            <translation>[ÀÀďď àà ƒööĺďééř…]</translation>
        </message>
        <message>
            <source>Show repositories</source>
            <translation>[Šĥööŵ řééþööšîîţööřîéš]</translation>
        </message>
        <message>
            <source>Not known, which is not none</source>
            <translation>[Ńööţ ķńööŵń, ŵĥîîçĥ îîš ńööţ ńööńéé~~~]</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>[Šééààřçĥ ééṽééřýýţĥîńĝ]</translation>
        </message>
        <message numerus="yes">
            <source>No communication matches all %n conditions</source>
            <translation>
                <numerusform>[Ńöö çööḿḿûûńîîçààţîîööń ḿààţçĥééš ààĺĺ %n çööńďîîţîîööńš~]</numerusform>
                <numerusform>[Ńöö çööḿḿûûńîîçààţîîööń ḿààţçĥééš ààĺĺ %n çööńďîîţîîööńš~]</numerusform>
            </translation>
        </message>
        <message>
            <source>No communication matches</source>
            <translation>[Ńöö çööḿḿûûńîîçààţîîööń ḿààţçĥéš]</translation>
        </message>
        <message>
            <source>Remove %1 · %2 found</source>
            <translation>[Řééḿööṽéé %1 · %2 ƒööûûńď~]</translation>
        </message>
        <message numerus="yes">
            <source>%n reference(s) copied</source>
            <translation>
                <numerusform>[%n řééƒééřééńçéé(š) çööþîîééď]</numerusform>
                <numerusform>[%n řééƒééřééńçéé(š) çööþîîééď]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) copied as JSON</source>
            <translation>
                <numerusform>[%n řööŵ(š) çööþîîééď ààš ĴŠÖÖŃ~~]</numerusform>
                <numerusform>[%n řööŵ(š) çööþîîééď ààš ĴŠÖÖŃ~~]</numerusform>
            </translation>
        </message>
        <message>
            <source>The search could not be answered</source>
            <translation>[Ţĥéé šééààřçĥ çööûûĺď ńööţ ƀéé ààńšŵééřééď~]</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>[Ţřýý ààĝàîń]</translation>
        </message>
        <message>
            <source>Search all the same</source>
            <translation>[Šééààřçĥ ààĺĺ ţĥéé šààḿéé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::SetAsideTable</name>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>[Ŵĥéřé]</translation>
        </message>
        <message>
            <source>First seen</source>
            <translation>[Ƒîîřšţ šéééń]</translation>
        </message>
        <message>
            <source>File</source>
            <translation>[Ƒîĺé]</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>[Þööšîîţîöń]</translation>
        </message>
        <message>
            <source>What stood there</source>
            <translation>[Ŵĥààţ šţööööď ţĥééřéé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ShortcutSheet</name>
        <message>
            <source>Keyboard</source>
            <translation>[Ķééýýƀöàřď]</translation>
        </message>
        <message>
            <source>Keys by group</source>
            <translation>[Ķééýýš ƀýý ĝřööûþ]</translation>
        </message>
        <message>
            <source>Use single-letter keys</source>
            <translation>[ÛÛšéé šîîńĝĺéé-ĺééţţééř ķééýš]</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>[Çĺöšé]</translation>
        </message>
        <message>
            <source>Search box</source>
            <translation>[Šééààřçĥ ƀöx]</translation>
        </message>
        <message>
            <source>Walk the conditions</source>
            <translation>[Ŵààĺķ ţĥéé çööńďîîţîîööńš]</translation>
        </message>
        <message>
            <source>Remove a condition</source>
            <translation>[Řééḿööṽéé àà çööńďîîţîöń]</translation>
        </message>
        <message>
            <source>Edit a condition</source>
            <translation>[ÉÉďîîţ àà çööńďîîţîöń]</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>[Řûûń ńöŵ]</translation>
        </message>
        <message>
            <source>Earlier searches</source>
            <translation>[ÉÉààřĺîîééř šééàřçĥéš]</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>[Ĺîšţš]</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>[Ḿöṽé]</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>[ÖÖþééń ţĥéé řééçöřď]</translation>
        </message>
        <message>
            <source>Facet: choose, or take back</source>
            <translation>[Ƒààçééţ: çĥööööšéé, ööř ţààķéé ƀààçķ]</translation>
        </message>
        <message>
            <source>Facet: exclude</source>
            <translation>[Ƒààçééţ: ééxçĺûûďé]</translation>
        </message>
        <message>
            <source>Histogram: move, widen</source>
            <translation>[Ĥîîšţööĝřààḿ: ḿööṽéé, ŵîîďééń]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>[Ĺööàďîńĝ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::StatusStrip</name>
        <message>
            <source>No repository yet</source>
            <translation>[Ńöö řééþööšîîţööřý ýéţ]</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>[Ûńďö]</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>[Šţààţûš]</translation>
        </message>
        <message>
            <source>Times: %1</source>
            <translation>[Ţîîḿééš: %1]</translation>
        </message>
        <message>
            <source>In whose time dates are read. Z changes it.</source>
            <translation>[ÎÎń ŵĥööšéé ţîîḿéé ďààţééš ààřéé řééààď. Ž çĥààńĝééš îîţ.~~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Thumbnails</name>
        <message>
            <source>Pages, small</source>
            <translation>[Þààĝééš, šḿààĺĺ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::WatermarksPresenter</name>
        <message>
            <source>%1 %</source>
            <translation>[%1 %]</translation>
        </message>
        <message>
            <source>%1 seen</source>
            <extracomment>How many items a sync has looked at</extracomment>
            <translation>[%1 šéééń]</translation>
        </message>
        <message>
            <source>%1/s</source>
            <extracomment>Items per second</extracomment>
            <translation>[%1/š]</translation>
        </message>
        <message numerus="yes">
            <source>%n s left</source>
            <translation>
                <numerusform>[%n š ĺééƒţ~]</numerusform>
                <numerusform>[%n š ĺééƒţ~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min left</source>
            <translation>
                <numerusform>[%n ḿîîń ĺééƒţ~]</numerusform>
                <numerusform>[%n ḿîîń ĺééƒţ~]</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>Parts of the state of a running sync: 41 %, 1,200/s, 3 min left</extracomment>
            <translation>[,] </translation>
        </message>
        <message>
            <source>%1 is being synced: %2.</source>
            <translation>[%1 îîš ƀééîîńĝ šýýńçééď: %2.~~~]</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>[þààûšéď]</translation>
        </message>
        <message>
            <source>Sync of %1 is paused.</source>
            <translation>[Šýýńç ööƒ %1 îîš þààûûšééď.~]</translation>
        </message>
        <message>
            <source>as of %1</source>
            <translation>[ààš ööƒ %1]</translation>
        </message>
        <message>
            <source>never complete</source>
            <translation>[ńééṽééř çööḿþĺééţé]</translation>
        </message>
        <message>
            <source>%1 cannot be reached; shown %2.</source>
            <translation>[%1 çààńńööţ ƀéé řééààçĥééď; šĥööŵń %2.~~~~]</translation>
        </message>
        <message>
            <source>The last sync of %1 failed; shown %2. %3</source>
            <translation>[Ţĥéé ĺààšţ šýýńç ööƒ %1 ƒààîîĺééď; šĥööŵń %2. %3~~~~~~]</translation>
        </message>
        <message>
            <source>not synced yet</source>
            <translation>[ńööţ šýýńçééď ýýéţ]</translation>
        </message>
        <message>
            <source>%1 has not been synced completely yet.</source>
            <translation>[%1 ĥààš ńööţ ƀééééń šýýńçééď çööḿþĺééţééĺýý ýýééţ.~~]</translation>
        </message>
        <message numerus="yes">
            <source>%n h behind</source>
            <translation>
                <numerusform>[%n ĥ ƀééĥîîńď~]</numerusform>
                <numerusform>[%n ĥ ƀééĥîîńď~]</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d behind</source>
            <translation>
                <numerusform>[%n ď ƀééĥîîńď~]</numerusform>
                <numerusform>[%n ď ƀééĥîîńď~]</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is complete to %2.</source>
            <translation>[%1 îîš çööḿþĺééţéé ţöö %2.~~]</translation>
        </message>
        <message>
            <source>%1: looking for changes</source>
            <translation>[%1: ĺööööķîîńĝ ƒööř çĥààńĝééš~~]</translation>
        </message>
        <message>
            <source>%1: pausing</source>
            <translation>[%1: þààûûšîîńĝ]</translation>
        </message>
        <message>
            <source>%1: paused</source>
            <translation>[%1: þààûûšéď]</translation>
        </message>
        <message>
            <source>%1: ending</source>
            <translation>[%1: ééńďîîńĝ]</translation>
        </message>
        <message>
            <source>%1: reading</source>
            <translation>[%1: řééààďîîńĝ]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Words</name>
        <message>
            <source>Post</source>
            <translation>[Þöšţ]</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>[ÉÉ-ḿàîĺ]</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>[ŠḾŠ]</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>[Þööřţàĺ]</translation>
        </message>
        <message>
            <source>Web</source>
            <translation>[Ŵéƀ]</translation>
        </message>
        <message>
            <source>Mobile app</source>
            <translation>[Ḿööƀîîĺé àþþ]</translation>
        </message>
        <message>
            <source>Push message</source>
            <translation>[Þûûšĥ ḿééššààĝé]</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>[Ƒàx]</translation>
        </message>
        <message>
            <source>Registered mail</source>
            <translation>[Řééĝîîšţééřééď ḿàîĺ]</translation>
        </message>
        <message>
            <source>Registered e-delivery</source>
            <translation>[Řééĝîîšţééřééď éé-ďééĺîîṽéřý]</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>[Ĥààńďééď ööṽéř]</translation>
        </message>
        <message>
            <source>Archive only</source>
            <translation>[ÀÀřçĥîîṽéé öńĺý]</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>[Ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>[Qûûéûéď]</translation>
        </message>
        <message>
            <source>Routed</source>
            <translation>[Řööûţéď]</translation>
        </message>
        <message>
            <source>Handed to post</source>
            <translation>[Ĥààńďééď ţöö þööšţ]</translation>
        </message>
        <message>
            <source>Dispatched</source>
            <translation>[Ďîîšþààţçĥéď]</translation>
        </message>
        <message>
            <source>Accepted by provider</source>
            <translation>[ÀÀççééþţééď ƀýý þřööṽîîďéř]</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>[ÀÀççééþţéď]</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>[Ďééƒééřřéď]</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>[Ďééĺîîṽéřéď]</translation>
        </message>
        <message>
            <source>Displayed</source>
            <translation>[Ďîîšþĺààýéď]</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>[ÖÖþéńéď]</translation>
        </message>
        <message>
            <source>Downloaded</source>
            <translation>[Ďööŵńĺööàďéď]</translation>
        </message>
        <message>
            <source>Clicked</source>
            <translation>[Çĺîîçķéď]</translation>
        </message>
        <message>
            <source>Responded</source>
            <translation>[Řééšþööńďéď]</translation>
        </message>
        <message>
            <source>Bounced</source>
            <translation>[Ɓööûńçéď]</translation>
        </message>
        <message>
            <source>Bounced, gave up</source>
            <translation>[Ɓööûûńçééď, ĝààṽéé ûþ]</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>[Ɓĺööçķéď]</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>[Řééĵééçţéď]</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>[ÉÉxþîřéď]</translation>
        </message>
        <message>
            <source>Undeliverable</source>
            <translation>[ÛÛńďééĺîîṽééřàƀĺé]</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>[Řééţûûřńéď]</translation>
        </message>
        <message>
            <source>Forwarded</source>
            <translation>[Ƒööřŵààřďéď]</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>[Çööḿþĺààîńţ]</translation>
        </message>
        <message>
            <source>Unsubscribed</source>
            <translation>[ÛÛńšûûƀšçřîîƀéď]</translation>
        </message>
        <message>
            <source>Suppressed</source>
            <translation>[Šûûþþřééššéď]</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>[Ĺöšţ]</translation>
        </message>
        <message>
            <source>No evidence yet</source>
            <translation>[Ńöö ééṽîîďééńçé ýéţ]</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>[Ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>A, receipt or registered</source>
            <translation>[ÀÀ, řééçééîîþţ ööř řééĝîîšţééřéď]</translation>
        </message>
        <message>
            <source>B, tracked or opened</source>
            <translation>[Ɓ, ţřààçķééď ööř ööþééńééď]</translation>
        </message>
        <message>
            <source>C, accepted</source>
            <translation>[Ç, ààççééþţééď]</translation>
        </message>
        <message>
            <source>D, dispatched</source>
            <translation>[Ď, ďîîšþààţçĥééď~]</translation>
        </message>
        <message>
            <source>E, composed only</source>
            <translation>[ÉÉ, çööḿþööšééď ööńĺý]</translation>
        </message>
        <message>
            <source>X, negative</source>
            <translation>[X, ńééĝààţîîṽé]</translation>
        </message>
        <message>
            <source>U, unknown</source>
            <translation>[ÛÛ, ûûńķńöŵń]</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>[Çĥààńńéĺ]</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>[Ţýþé]</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>[Ûńîţ]</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>[Ţééḿþĺààţé]</translation>
        </message>
        <message>
            <source>State</source>
            <translation>[Šţàţé]</translation>
        </message>
        <message>
            <source>Grade</source>
            <translation>[Ĝřàďé]</translation>
        </message>
        <message>
            <source>Repository</source>
            <translation>[Řééþööšîţöřý]</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>[Ĺààńĝûûàĝé]</translation>
        </message>
        <message>
            <source>Month sent</source>
            <translation>[Ḿööńţĥ šééńţ]</translation>
        </message>
        <message>
            <source>Retention class</source>
            <translation>[Řééţééńţîîööń çĺàšš]</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>[Ĥöĺď]</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>[Ƒööřḿàţ]</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>[Çààḿþààîĝń]</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>[Řééàšöń]</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>[Çööńďîîţîöń]</translation>
        </message>
        <message>
            <source>None</source>
            <translation>[Ńöńé]</translation>
        </message>
        <message>
            <source>bounced</source>
            <translation>[ƀööûńçéď]</translation>
        </message>
        <message>
            <source>returned</source>
            <translation>[řééţûûřńéď]</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>[ďééĺîîṽéřéď]</translation>
        </message>
        <message>
            <source>viewed</source>
            <translation>[ṽîîéŵéď]</translation>
        </message>
        <message>
            <source>responded</source>
            <translation>[řééšþööńďéď]</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>[ƒààîĺéď]</translation>
        </message>
        <message>
            <source>suppressed</source>
            <translation>[šûûþþřééššéď]</translation>
        </message>
        <message>
            <source>no evidence</source>
            <translation>[ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>pending</source>
            <translation>[þééńďîńĝ]</translation>
        </message>
        <message>
            <source>held</source>
            <translation>[ĥéĺď]</translation>
        </message>
        <message>
            <source>held without enforcement</source>
            <translation>[ĥééĺď ŵîîţĥööûûţ ééńƒööřçééḿééńţ]</translation>
        </message>
        <message>
            <source>a record</source>
            <translation>[àà řééçöřď]</translation>
        </message>
        <message>
            <source>a draft</source>
            <translation>[àà ďřàƒţ]</translation>
        </message>
        <message>
            <source>a duplicate</source>
            <translation>[àà ďûûþĺîîçàţé]</translation>
        </message>
        <message>
            <source>without an index</source>
            <translation>[ŵîîţĥööûûţ ààń îîńďéx]</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>[ûûńřééàďàƀĺé]</translation>
        </message>
        <message>
            <source>encrypted</source>
            <translation>[ééńçřýýþţéď]</translation>
        </message>
        <message>
            <source>altered</source>
            <translation>[ààĺţéřéď]</translation>
        </message>
        <message>
            <source>file missing</source>
            <translation>[ƒîîĺéé ḿîîššîńĝ]</translation>
        </message>
        <message>
            <source>not as its index states</source>
            <translation>[ńööţ ààš îîţš îîńďééx šţààţééš~]</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>[ṽééřîîƒîéď]</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>[Šéńţ]</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>[ÎÎššûéď]</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>[Řééçîîþîéńţ]</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>[Çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>[Ţîţĺé]</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>[Ďööçûûḿéńţ]</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>[ÀÀççöûńţ]</translation>
        </message>
        <message>
            <source>The repository cannot be reached.</source>
            <translation>[Ţĥéé řééþööšîîţööřýý çààńńööţ ƀéé řééààçĥééď.]</translation>
        </message>
        <message>
            <source>There was no answer in time.</source>
            <translation>[Ţĥééřéé ŵààš ńöö ààńšŵééř îîń ţîîḿéé.~]</translation>
        </message>
        <message>
            <source>Access was refused.</source>
            <translation>[ÀÀççééšš ŵààš řééƒûûšééď.]</translation>
        </message>
        <message>
            <source>It is not there any more.</source>
            <translation>[ÎÎţ îîš ńööţ ţĥééřéé ààńýý ḿööřé.]</translation>
        </message>
        <message>
            <source>It was changed in the meantime.</source>
            <translation>[ÎÎţ ŵààš çĥààńĝééď îîń ţĥéé ḿééààńţîîḿéé.~]</translation>
        </message>
        <message>
            <source>The repository asks to wait.</source>
            <translation>[Ţĥéé řééþööšîîţööřýý ààšķš ţöö ŵààîîţ.]</translation>
        </message>
        <message>
            <source>This was refused as it is.</source>
            <translation>[Ţĥîîš ŵààš řééƒûûšééď ààš îîţ îîš.~]</translation>
        </message>
        <message>
            <source>The answer was not understood.</source>
            <translation>[Ţĥéé ààńšŵééř ŵààš ńööţ ûûńďééřšţööööď.~]</translation>
        </message>
        <message>
            <source>The local store or the disk failed.</source>
            <translation>[Ţĥéé ĺööçààĺ šţööřéé ööř ţĥéé ďîîšķ ƒààîîĺééď.~]</translation>
        </message>
        <message>
            <source>A service of this machine that it takes is not there.</source>
            <translation>[ÀÀ šééřṽîîçéé ööƒ ţĥîîš ḿààçĥîîńéé ţĥààţ îîţ ţààķééš îîš ńööţ ţĥééřéé.~~~]</translation>
        </message>
        <message>
            <source>The keychain is locked.</source>
            <translation>[Ţĥéé ķééýýçĥààîîń îîš ĺööçķééď.]</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>[Çààńçééĺĺéď.]</translation>
        </message>
        <message>
            <source>an archive</source>
            <translation>[ààń ààřçĥîṽé]</translation>
        </message>
        <message>
            <source>Exstream</source>
            <translation>[ÉÉxšţřééàḿ]</translation>
        </message>
        <message>
            <source>xConnector</source>
            <translation>[xÇööńńééçţöř]</translation>
        </message>
        <message>
            <source>a workflow service</source>
            <translation>[àà ŵööřķƒĺööŵ šééřṽîîçéé]</translation>
        </message>
        <message>
            <source>holds</source>
            <translation>[ĥöĺďš]</translation>
        </message>
        <message>
            <source>retention schedules</source>
            <translation>[řééţééńţîîööń šçĥééďûûĺéš]</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>A date in QDate's format, short and without doubt about day and month</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <extracomment>A month in QDate's format</extracomment>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>[çûûšţööḿéř]</translation>
        </message>
        <message>
            <source>business (%1)</source>
            <translation>[ƀûûšîîńééšš (%1)~]</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>usage: counterfoil-sandbox sample FOLDER [--seed S] [--records N] [--truth FILE]
       counterfoil-sandbox generate PROFILE --records N [--seed S] [--truth FILE]
       counterfoil-sandbox document NUMBER [--seed S] [--file K] [--as-recorded] [--out FILE]
       counterfoil-sandbox serve [--records N] [--seed S] [--fault JSON] …; see serve --help</source>
            <translation>[ûûšààĝéé: çööûûńţééřƒööîîĺ-šààńďƀööx šààḿþĺéé ƑÖÖĹĎÉÉŘ [--šééééď Š] [--řééçööřďš Ń] [--ţřûûţĥ ƑÎÎĹÉÉ]
       çööûûńţééřƒööîîĺ-šààńďƀööx ĝééńééřààţéé ÞŘÖÖƑÎÎĹÉÉ --řééçööřďš Ń [--šééééď Š] [--ţřûûţĥ ƑÎÎĹÉÉ]
       çööûûńţééřƒööîîĺ-šààńďƀööx ďööçûûḿééńţ ŃÛÛḾƁÉÉŘ [--šééééď Š] [--ƒîîĺéé Ķ] [--ààš-řééçööřďééď] [--ööûûţ ƑÎÎĹÉÉ]
       çööûûńţééřƒööîîĺ-šààńďƀööx šééřṽéé [--řééçööřďš Ń] [--šééééď Š] [--ƒààûûĺţ ĴŠÖÖŃ] …; šéééé šééřṽéé --ĥééĺþ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~]</translation>
        </message>
    </context>
</TS>
