-- What a report of a period asks. These rows follow from the judgements, are written with them in one transaction, and alone may change.

-- Holds all that is asked of a judgement, so that the rows themselves are not read.
create index judgement_decided on judgement (
    decided_on, judgement_id, assessed_year, unit_code, unit_kind, verdict, known_on
);

create table judgement_total (
    decided_on varchar(10) not null,
    assessed_year integer not null,
    unit_kind varchar(20) not null,
    verdict varchar(20) not null,
    judgements bigint not null,
    primary key (decided_on, assessed_year, unit_kind, verdict)
);

insert into judgement_total (decided_on, assessed_year, unit_kind, verdict, judgements)
select decided_on, assessed_year, unit_kind, verdict, count(*)
from judgement
group by decided_on, assessed_year, unit_kind, verdict;

-- Whom the totals count more than once for a year.
create table unit_judged_again (
    assessed_year integer not null,
    unit_code varchar not null,
    primary key (assessed_year, unit_code)
);

insert into unit_judged_again (assessed_year, unit_code)
select assessed_year, unit_code
from judgement
group by assessed_year, unit_code
having count(*) > 1;
