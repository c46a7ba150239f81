BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE closure (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	closed_on DATE, 
	name VARCHAR NOT NULL, 
	closure_kind VARCHAR NOT NULL, 
	CONSTRAINT pk_closure PRIMARY KEY (id)
);
CREATE INDEX ix_closure_name ON closure (name);
CREATE TABLE "conflict" (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	candidates VARCHAR NOT NULL, 
	CONSTRAINT pk_conflict PRIMARY KEY (record_id, field)
);
CREATE TABLE draft (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	typed_at VARCHAR NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (record_kind, record_id, field)
);
CREATE TABLE local_state (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_local_state PRIMARY KEY (name)
);
CREATE TABLE period (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	period_kind VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	due_on DATE, 
	issued_on DATE, 
	CONSTRAINT pk_period PRIMARY KEY (id)
);
CREATE INDEX ix_period_name ON period (name);
CREATE TABLE revision (
	id VARCHAR NOT NULL, 
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	parents VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	previous VARCHAR NOT NULL, 
	clock INTEGER NOT NULL, 
	change_set VARCHAR NOT NULL, 
	officer VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	undoes VARCHAR NOT NULL, 
	verb VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	field_values VARCHAR, 
	values_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_revision PRIMARY KEY (id)
);
CREATE INDEX ix_revision_change_set ON revision (change_set);
CREATE INDEX ix_revision_clock ON revision (clock);
CREATE INDEX ix_revision_device_sequence ON revision (device, sequence);
CREATE INDEX ix_revision_record_id ON revision (record_id);
CREATE INDEX ix_revision_undoes ON revision (undoes);
CREATE TABLE setting (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
CREATE INDEX ix_setting_name ON setting (name);
CREATE TABLE team (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
CREATE INDEX ix_team_name ON team (name);
CREATE TABLE waiting_revision (
	id VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	waits_for VARCHAR NOT NULL, 
	CONSTRAINT pk_waiting_revision PRIMARY KEY (id)
);
CREATE TABLE officer (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	team_id CHAR(32), 
	email VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	CONSTRAINT pk_officer PRIMARY KEY (id), 
	CONSTRAINT fk_officer_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
);
CREATE INDEX ix_officer_name ON officer (name);
CREATE INDEX ix_officer_team_id ON officer (team_id);
CREATE TABLE provider (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	trading_name VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	service_types VARCHAR NOT NULL, 
	company_number VARCHAR NOT NULL, 
	charity_number VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT fk_provider_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_provider_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
CREATE INDEX ix_provider_council_ref ON provider (council_ref);
CREATE INDEX ix_provider_deputy_id ON provider (deputy_id);
CREATE INDEX ix_provider_name ON provider (name);
CREATE INDEX ix_provider_officer_id ON provider (officer_id);
CREATE INDEX ix_provider_regulator_id ON provider (regulator_id);
CREATE TABLE contract (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	reference VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	description VARCHAR NOT NULL, 
	department VARCHAR NOT NULL, 
	service_type VARCHAR NOT NULL, 
	lots VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	review_on DATE, 
	awarded_on DATE, 
	term_words VARCHAR NOT NULL, 
	notice_days INTEGER, 
	value_pence INTEGER, 
	annual_value_pence INTEGER, 
	irrecoverable_vat_pence INTEGER, 
	currency VARCHAR NOT NULL, 
	procurement VARCHAR NOT NULL, 
	regime VARCHAR NOT NULL, 
	is_light_touch BOOLEAN, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	funders VARCHAR NOT NULL, 
	co_commissioners VARCHAR NOT NULL, 
	payment_terms VARCHAR NOT NULL, 
	cpv VARCHAR NOT NULL, 
	notice_id VARCHAR NOT NULL, 
	tier VARCHAR NOT NULL, 
	risk VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	lead_commissioner VARCHAR NOT NULL, 
	kpi_set VARCHAR NOT NULL, 
	has_annual_visit BOOLEAN, 
	performance VARCHAR NOT NULL, 
	volume_sensitive VARCHAR NOT NULL, 
	corrective_measures VARCHAR NOT NULL, 
	dpia_on DATE, 
	continuity_plan_on DATE, 
	exit_plan_on DATE, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT fk_contract_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contract_deputy_id ON contract (deputy_id);
CREATE INDEX ix_contract_notice_id ON contract (notice_id);
CREATE INDEX ix_contract_officer_id ON contract (officer_id);
CREATE INDEX ix_contract_provider_id ON contract (provider_id);
CREATE INDEX ix_contract_reference ON contract (reference);
CREATE TABLE location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	type VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	places INTEGER, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	regulator_page VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	area_code VARCHAR NOT NULL, 
	longitude VARCHAR NOT NULL, 
	latitude VARCHAR NOT NULL, 
	CONSTRAINT pk_location PRIMARY KEY (id), 
	CONSTRAINT fk_location_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_location_council_ref ON location (council_ref);
CREATE INDEX ix_location_name ON location (name);
CREATE INDEX ix_location_provider_id ON location (provider_id);
CREATE INDEX ix_location_regulator_id ON location (regulator_id);
CREATE TABLE break (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	breaks_on DATE, 
	who_may VARCHAR NOT NULL, 
	notice_days INTEGER, 
	served_on DATE, 
	CONSTRAINT pk_break PRIMARY KEY (id), 
	CONSTRAINT fk_break_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_break_contract_id ON break (contract_id);
CREATE TABLE contact (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	location_id CHAR(32), 
	telephone VARCHAR NOT NULL, 
	out_of_hours VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_contact_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contact_location_id ON contact (location_id);
CREATE INDEX ix_contact_name ON contact (name);
CREATE INDEX ix_contact_provider_id ON contact (provider_id);
CREATE TABLE contract_location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	validated_on DATE, 
	CONSTRAINT pk_contract_location PRIMARY KEY (id), 
	CONSTRAINT fk_contract_location_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_contract_location_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_contract_location_contract_id ON contract_location (contract_id);
CREATE INDEX ix_contract_location_location_id ON contract_location (location_id);
CREATE TABLE document (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	reference VARCHAR NOT NULL, 
	issued_on DATE, 
	expires_on DATE, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_document_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_document_contract_id ON document (contract_id);
CREATE INDEX ix_document_provider_id ON document (provider_id);
CREATE INDEX ix_document_reference ON document (reference);
CREATE TABLE extension (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	months INTEGER, 
	starts_on DATE, 
	decided_by VARCHAR NOT NULL, 
	decide_by_on DATE, 
	exercised_on DATE, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_extension PRIMARY KEY (id), 
	CONSTRAINT fk_extension_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_extension_contract_id ON extension (contract_id);
CREATE TABLE frequency_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	activity VARCHAR NOT NULL, 
	every_months INTEGER, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_frequency_change PRIMARY KEY (id), 
	CONSTRAINT fk_frequency_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_frequency_change_contract_id ON frequency_change (contract_id);
CREATE TABLE note (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	happened_on DATE, 
	source VARCHAR NOT NULL, 
	triage VARCHAR NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_note_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_note_contract_id ON note (contract_id);
CREATE INDEX ix_note_provider_id ON note (provider_id);
CREATE TABLE obligation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	obligation_kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	issued_on DATE, 
	issued_due_on DATE, 
	done_on DATE, 
	waived_on DATE, 
	CONSTRAINT pk_obligation PRIMARY KEY (id), 
	CONSTRAINT fk_obligation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_obligation_contract_id ON obligation (contract_id);
CREATE TABLE rating (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	location_id CHAR(32), 
	rated_on DATE, 
	area VARCHAR NOT NULL, 
	rating VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY (id), 
	CONSTRAINT fk_rating_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_rating_location_id ON rating (location_id);
CREATE TABLE tier_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	tier VARCHAR NOT NULL, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_tier_change PRIMARY KEY (id), 
	CONSTRAINT fk_tier_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_tier_change_contract_id ON tier_change (contract_id);
CREATE TABLE variation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	number VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	proposer VARCHAR NOT NULL, 
	consulted_on DATE, 
	evidence VARCHAR NOT NULL, 
	compliance_checked_on DATE, 
	cost_effect_pence INTEGER, 
	authorised_by VARCHAR NOT NULL, 
	authorised_on DATE, 
	sent_on DATE, 
	signed_on DATE, 
	effective_on DATE, 
	CONSTRAINT pk_variation PRIMARY KEY (id), 
	CONSTRAINT fk_variation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_variation_contract_id ON variation (contract_id);
CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, record_id UNINDEXED, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
INSERT INTO "alembic_version" ("version_num") VALUES ('0001');
INSERT INTO "closure" ("id", "heads", "is_binned", "is_disputed", "closed_on", "name", "closure_kind") VALUES ('01a2025b917470eba83b498b9812d3c0', 'ef09218b5ed9f5a9c892428434c8dcaf02168e51f49fe151ca990dc3bcdd9ef8', 0, 0, '2026-04-03', 'Name of it''s own', 'Council closure');
INSERT INTO "conflict" ("record_kind", "record_id", "field", "candidates") VALUES ('provider', '01a2025b9105716daab9a3407b52c814', 'name', '[["28c1471620559dee351e1d56624dede1503230683e14c8a7adf115e6234d9c87","Łódź House"],["6e7822cb4209f135f459fc1d8af8d9f7b1755ad49d40dbcb8d04f8a5e1a86a52","Lodz House"]]');
INSERT INTO "draft" ("record_kind", "record_id", "field", "content", "typed_at") VALUES ('note', '01a2025b911d779e804e0036f4fce82f', 'text', 'Half a w', '2026-04-01T09:00:00+00:00');
INSERT INTO "local_state" ("name", "value") VALUES ('device', '01a2025b90d771868dbe0ec70ca8c9e9');
INSERT INTO "local_state" ("name", "value") VALUES ('chain', '22 116328628224000021 d189fcb05bdfaed5ad4c3d0422be2681778e8fee49dcfc0b76c98ff1f6cc4f00');
INSERT INTO "period" ("id", "heads", "is_binned", "is_disputed", "name", "period_kind", "starts_on", "ends_on", "due_on", "issued_on") VALUES ('01a2025b911e70adbc350ad62cdb7f32', '4745feeee4f48434bef3a35b1d116b73c6efe8ef92af5a37b2bae8e92aef43eb', 0, 0, 'Name of it''s own', 'month', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f7db0e78ca947d7ceaf558b429be6245fcacf41b1c1bff7db0110ddba0e930be', 'team', '01a2025b90ff704689fbd6508f18ec54', '', '01a2025b90d771868dbe0ec70ca8c9e9', 1, '', 116328628224000000, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'ff61a5a06246ef5a', '{"email":"E-mail of it''s own","name":"Name of it''s own"}', 'abb28ebb56456c2b14788d6842380e18a1e8cddb1e3ea5dc544b8cb07da69f04');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e37093f303064bf34e2d01313705505d30899772d0695e54695c1a5ea377b34e', 'officer', '01a2025b9104730f809520107b7f091d', '', '01a2025b90d771868dbe0ec70ca8c9e9', 2, 'f7db0e78ca947d7ceaf558b429be6245fcacf41b1c1bff7db0110ddba0e930be', 116328628224000001, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', '3295711c4e30f78a', '{"email":"E-mail of it''s own","name":"Name of it''s own","role":"Contract monitoring officer","team_id":"01a2025b90ff704689fbd6508f18ec54","telephone":"Telephone of it''s own"}', 'ded08864844dd67cb9f9d2b3d47342b66a1a0c832034d269cad2b480911a4a48');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ae84747cea038d4175cdb171f2ad04a2fee6bbdb5af2cab05c66d669c4ea6e1d', 'provider', '01a2025b9105716daab9a3407b52c814', '', '01a2025b90d771868dbe0ec70ca8c9e9', 3, 'e37093f303064bf34e2d01313705505d30899772d0695e54695c1a5ea377b34e', 116328628224000002, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'a9d0761ac0173cde', '{"address":"Address of it''s own","charity_number":"Charity number of it''s own","company_number":"Company number of it''s own","council_ref":"Council''s own reference of it''s own","deputy_id":"01a2025b9104730f809520107b7f091d","email":"E-mail of it''s own","is_sme":true,"is_vcse":true,"name":"Name of it''s own","officer_id":"01a2025b9104730f809520107b7f091d","postcode":"Postcode of it''s own","regulator_id":"Regulator''s provider id of it''s own","service_types":"Service types of it''s own","telephone":"Telephone of it''s own","trading_name":"Trading name of it''s own","website":"Website of it''s own"}', '459b59a464b75f1c35d9a25c78852065c872168ff3f9f694d35003820103963e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('7a395bc8d1a1119f10dac4981c9b10d1d218c4c75c77f484a1e72c0f11542d0f', 'location', '01a2025b9108737d8d8459d66c0550e4', '', '01a2025b90d771868dbe0ec70ca8c9e9', 4, 'ae84747cea038d4175cdb171f2ad04a2fee6bbdb5af2cab05c66d669c4ea6e1d', 116328628224000003, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'f607a012f6693de8', '{"address":"Address of it''s own","area":"Area of it''s own","area_code":"Area code of it''s own","council_ref":"Council''s own reference of it''s own","email":"E-mail of it''s own","latitude":"Latitude of it''s own","longitude":"Longitude of it''s own","name":"Name of it''s own","places":7,"postcode":"Postcode of it''s own","provider_id":"01a2025b9105716daab9a3407b52c814","regulator_id":"Regulator''s location id of it''s own","regulator_page":"Regulator''s page of it''s own","telephone":"Telephone of it''s own","type":"Type of it''s own","website":"Website of it''s own"}', '53c5b363dea5d5396ab356139270f82756f4a2eceac284aa6aa891a9d1d2e3f8');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ee22fbb2889f8ed3bc3eac4f46987e0672b79f565fabf0d5f81f11e41cf97d80', 'rating', '01a2025b910a70e48e387e033795950b', '', '01a2025b90d771868dbe0ec70ca8c9e9', 5, '7a395bc8d1a1119f10dac4981c9b10d1d218c4c75c77f484a1e72c0f11542d0f', 116328628224000004, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', '4a0089185b0f4a07', '{"area":"Area of inspection of it''s own","location_id":"01a2025b9108737d8d8459d66c0550e4","rated_on":"2026-04-03","rating":"Rating of it''s own","source":"Source of it''s own"}', '90b992c06a2309fbdf2ca0b6b286a7f9e4a20ead175133d3b15dcf901b430806');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('bacfbb40c3622015ff48469c902779cb211ac07925f639a303fa8882b793d143', 'contract', '01a2025b910b7022a0b4f47b44489615', '', '01a2025b90d771868dbe0ec70ca8c9e9', 6, 'ee22fbb2889f8ed3bc3eac4f46987e0672b79f565fabf0d5f81f11e41cf97d80', 116328628224000005, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'e61441c63e01c85f', '{"annual_value_pence":123450,"awarded_on":"2026-04-03","co_commissioners":"Co-commissioners of it''s own","continuity_plan_on":"2026-04-03","corrective_measures":"Corrective measures available of it''s own","cpv":"CPV code of it''s own","currency":"Currency of it''s own","department":"Department of it''s own","deputy_id":"01a2025b9104730f809520107b7f091d","description":"Description of it''s own","dpia_on":"2026-04-03","ends_on":"2026-04-03","exit_plan_on":"2026-04-03","funders":"Funders and split of it''s own","has_annual_visit":true,"irrecoverable_vat_pence":123450,"is_light_touch":true,"is_sme":true,"is_vcse":true,"kpi_set":"KPI set of it''s own","lead_commissioner":"Lead commissioner of it''s own","lots":"Lots or pathways of it''s own","notice_days":7,"notice_id":"Published notice id of it''s own","officer_id":"01a2025b9104730f809520107b7f091d","payment_terms":"Arrears","performance":"Performance driven","procurement":"Tendered or quoted of it''s own","provider_id":"01a2025b9105716daab9a3407b52c814","reference":"Reference of it''s own","regime":"Public Contracts Regulations 2015","review_on":"2026-04-03","risk":"Act","service_type":"Service type of it''s own","starts_on":"2026-04-03","term_words":"Term as written of it''s own","tier":"Strategy tier of it''s own","title":"Title of it''s own","value_pence":123450,"volume_sensitive":"Yes"}', '4e87469ed86c4a2fe9e4b28c67330f56d091d7bd98adb7706979d725191dce30');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('13d9b2d41cc832c505c2714eeb438171ed87ea4fe064e7e87e8578b0629adfee', 'contact', '01a2025b910e732b8f6b9daa2d05f7c0', '', '01a2025b90d771868dbe0ec70ca8c9e9', 7, 'bacfbb40c3622015ff48469c902779cb211ac07925f639a303fa8882b793d143', 116328628224000006, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', '00d25608889af9c8', '{"email":"E-mail of it''s own","location_id":"01a2025b9108737d8d8459d66c0550e4","name":"Name of it''s own","out_of_hours":"Out of hours of it''s own","provider_id":"01a2025b9105716daab9a3407b52c814","role":"Role of it''s own","telephone":"Telephone of it''s own"}', 'f5f48786a576accabdda0b8ea7ed012a3372a91a7924ef5d74a8dfa20f813ad1');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('17156e1ff76277120ffb084e050eaa1303330a42123d0ff76af02c2c378beae4', 'extension', '01a2025b911070ea95e8ee497da05f0c', '', '01a2025b90d771868dbe0ec70ca8c9e9', 8, '13d9b2d41cc832c505c2714eeb438171ed87ea4fe064e7e87e8578b0629adfee', 116328628224000007, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'ee19ec051e3b1201', '{"contract_id":"01a2025b910b7022a0b4f47b44489615","decide_by_on":"2026-04-03","decided_by":"Who decides of it''s own","exercised_on":"2026-04-03","months":7,"starts_on":"2026-04-03","words":"As written of it''s own"}', '9d89b1449730291e3ea67319e4b1529ba166314a3cb3756792e6a92001644927');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('834eb99b3fa17f03730ea0815a52a49f3665b2fb190566d00b5f87d0816cfdd0', 'break', '01a2025b911177c283e3919ec4a08b1b', '', '01a2025b90d771868dbe0ec70ca8c9e9', 9, '17156e1ff76277120ffb084e050eaa1303330a42123d0ff76af02c2c378beae4', 116328628224000008, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'cbf86fb1c3beb2e9', '{"breaks_on":"2026-04-03","contract_id":"01a2025b910b7022a0b4f47b44489615","notice_days":7,"served_on":"2026-04-03","who_may":"Council"}', '10dcf4a033f12f60ad345e1b97c4a87d4ed6e598242c6be343350142670b43ca');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('7bf1a4a40384e11681c4c61bea88ab4658bdeee920311b5449f016bfc4809a40', 'variation', '01a2025b9112754a8f933c1e136ecd6a', '', '01a2025b90d771868dbe0ec70ca8c9e9', 10, '834eb99b3fa17f03730ea0815a52a49f3665b2fb190566d00b5f87d0816cfdd0', 116328628224000009, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', '92740fe2e7ca1821', '{"authorised_by":"Authorised by, role of it''s own","authorised_on":"2026-04-03","compliance_checked_on":"2026-04-03","consulted_on":"2026-04-03","contract_id":"01a2025b910b7022a0b4f47b44489615","cost_effect_pence":123450,"effective_on":"2026-04-03","evidence":"Evidence of usage or performance of it''s own","number":"Number of it''s own","proposer":"Proposed by of it''s own","sent_on":"2026-04-03","signed_on":"2026-04-03","summary":"What changes of it''s own"}', '5c21cdbc362ebf062e1214166d06351f560621033f9a9f607979e07ec0fe9c86');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('6e25f33097fdbf5fffd6b5505ebff45bb9d0898fc52249def4ce6b4951419b90', 'contract_location', '01a2025b91147140b8ed5e55a5a5a803', '', '01a2025b90d771868dbe0ec70ca8c9e9', 11, '7bf1a4a40384e11681c4c61bea88ab4658bdeee920311b5449f016bfc4809a40', 116328628224000010, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'd29b658e15d5820e', '{"contract_id":"01a2025b910b7022a0b4f47b44489615","location_id":"01a2025b9108737d8d8459d66c0550e4","validated_on":"2026-04-03"}', 'ac91ce2bd0382723fc1b121e6803a3de3334bce2309c71a34b039baf46580f71');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2cdb606feb9994e77fdab3880c32f839d6f1a2659177eb974d27f9697a021dd3', 'tier_change', '01a2025b9115701dbe437b23ade5e412', '', '01a2025b90d771868dbe0ec70ca8c9e9', 12, '6e25f33097fdbf5fffd6b5505ebff45bb9d0898fc52249def4ce6b4951419b90', 116328628224000011, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', '5542be59ee25635a', '{"contract_id":"01a2025b910b7022a0b4f47b44489615","from_on":"2026-04-03","reason":"Reason of it''s own","tier":"Strategy tier of it''s own"}', '7e8cc8b537e75ac687a68b5c366dba07a83bedfcf9e9027e22731052862ef293');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9296cf2c4700cdc48f125067efaa2e8d3c34c259d3fbd80ef0fc73409edd4263', 'frequency_change', '01a2025b9116744693376d8fb5093afd', '', '01a2025b90d771868dbe0ec70ca8c9e9', 13, '2cdb606feb9994e77fdab3880c32f839d6f1a2659177eb974d27f9697a021dd3', 116328628224000012, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', '0989266ff0d58ddb', '{"activity":"Activity of it''s own","author":"Decided by of it''s own","contract_id":"01a2025b910b7022a0b4f47b44489615","every_months":7,"from_on":"2026-04-03","reason":"Reason of it''s own"}', '3242de3cfa4d3e473b38ed85a6dc09ffa98e07692a3824fda8e42b7f249dfdaa');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('55475998865a64788060158cedb37c58ea5ccc15524ad2225160ad04b82446c4', 'document', '01a2025b911b76cfaa2acd02371df4f4', '', '01a2025b90d771868dbe0ec70ca8c9e9', 14, '9296cf2c4700cdc48f125067efaa2e8d3c34c259d3fbd80ef0fc73409edd4263', 116328628224000013, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'f3c4f915edd2bf07', '{"contract_id":"01a2025b910b7022a0b4f47b44489615","expires_on":"2026-04-03","issued_on":"2026-04-03","provider_id":"01a2025b9105716daab9a3407b52c814","reference":"Reference of it''s own","title":"Document of it''s own"}', '45b1b03873e73208d05bca52e73c8a2d9b539d0bbfb2cae1f5be316abf0037d2');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('11f5437b6d4d81d00b44c88008bcf8701593e9f62728ed8f2ef503e97038052b', 'note', '01a2025b911d779e804e0036f4fce82f', '', '01a2025b90d771868dbe0ec70ca8c9e9', 15, '55475998865a64788060158cedb37c58ea5ccc15524ad2225160ad04b82446c4', 116328628224000014, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', '1d92d96777200976', '{"contract_id":"01a2025b910b7022a0b4f47b44489615","happened_on":"2026-04-03","provider_id":"01a2025b9105716daab9a3407b52c814","source":"Source of it''s own","text":"Note of it''s own","triage":"Act now"}', '9dfbaafe508de458d91267d4688a869465d116bba18614f02d6f58029705c783');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('4745feeee4f48434bef3a35b1d116b73c6efe8ef92af5a37b2bae8e92aef43eb', 'period', '01a2025b911e70adbc350ad62cdb7f32', '', '01a2025b90d771868dbe0ec70ca8c9e9', 16, '11f5437b6d4d81d00b44c88008bcf8701593e9f62728ed8f2ef503e97038052b', 116328628224000015, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'a05b58d4d4663d27', '{"due_on":"2026-04-03","ends_on":"2026-04-03","issued_on":"2026-04-03","name":"Name of it''s own","period_kind":"month","starts_on":"2026-04-03"}', 'b5e83c2a4e510e4c1431acb59ad77d357f9dbe62f910ee13f41f81678426d9ed');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ef09218b5ed9f5a9c892428434c8dcaf02168e51f49fe151ca990dc3bcdd9ef8', 'closure', '01a2025b917470eba83b498b9812d3c0', '', '01a2025b90d771868dbe0ec70ca8c9e9', 17, '4745feeee4f48434bef3a35b1d116b73c6efe8ef92af5a37b2bae8e92aef43eb', 116328628224000016, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', '15b26accfeadc245', '{"closed_on":"2026-04-03","closure_kind":"Council closure","name":"Name of it''s own"}', 'b28471f99a8d59e2baa089ff76cea7731a5fd22d7f9a0a8be163626aeb969521');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('74763a334608c2031f1b1d9ca0a4fe1109baa3df4348751f6d98d0cff77c3888', 'obligation', '01a2025b917674beb7d3dea33fb91a29', '', '01a2025b90d771868dbe0ec70ca8c9e9', 18, 'ef09218b5ed9f5a9c892428434c8dcaf02168e51f49fe151ca990dc3bcdd9ef8', 116328628224000017, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'ed6a6bf8eaf98a83', '{"author":"Decided by of it''s own","contract_id":"01a2025b910b7022a0b4f47b44489615","done_on":"2026-04-03","due_on":"2026-04-03","issued_due_on":"2026-04-03","issued_on":"2026-04-03","key":"Occurrence of it''s own","obligation_kind":"Kind of it''s own","reason":"Reason of it''s own","title":"What of it''s own","waived_on":"2026-04-03"}', 'a6589ea291ed2f4aa01f2a7302545b751ed3485ec771cee5541687fd07b6c9cc');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9c44f1e1df9f07bf45fbb434cfd333a5a27414c8f92a7b012eaf16c9f94b5886', 'setting', '01a2025b917876469a876680940f57c2', '', '01a2025b90d771868dbe0ec70ca8c9e9', 19, '74763a334608c2031f1b1d9ca0a4fe1109baa3df4348751f6d98d0cff77c3888', 116328628224000018, '01a2025b90fe76d0926080843304d2d0', 'Officer 1', 'Add one of each', '', '', 'set', 'f5b194ed624954af', '{"name":"Name of it''s own","value":"Value of it''s own"}', '1ef6f22db7495d673c9ee321b0c2eb6f807a60525ef9906066696cd37cb53f5f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('28c1471620559dee351e1d56624dede1503230683e14c8a7adf115e6234d9c87', 'provider', '01a2025b9105716daab9a3407b52c814', 'ae84747cea038d4175cdb171f2ad04a2fee6bbdb5af2cab05c66d669c4ea6e1d', '01a2025b90d771868dbe0ec70ca8c9e9', 20, '9c44f1e1df9f07bf45fbb434cfd333a5a27414c8f92a7b012eaf16c9f94b5886', 116328628224000019, '01a2025b91c770ec8998c019a67a686c', 'Officer 1', 'Rename', 'As on its letters', '', 'set', '6e620caf92ceb3b4', '{"name":"Łódź House"}', 'afc21685e1519f60529dd28a8fd24b46d26da4416f1679d65d435aecca5553e0');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('6e7822cb4209f135f459fc1d8af8d9f7b1755ad49d40dbcb8d04f8a5e1a86a52', 'provider', '01a2025b9105716daab9a3407b52c814', 'ae84747cea038d4175cdb171f2ad04a2fee6bbdb5af2cab05c66d669c4ea6e1d', '01a2025b90f870bd85d1ff4f6e647192', 1, '', 116328628224000019, '01a2025b91ce73f2b2d4985694f31ed4', 'Officer 1', 'Rename', 'As on its letters', '', 'set', '32924827cd1c487f', '{"name":"Lodz House"}', '74d6fcf17d14f36e51358ab33b0dd0e59810996c1a34fc003bc94f0197c18fd3');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('519b9f5be8e2f3263aa8753f3946d2232baecc3db097a4e20f2cb697339ae27b', 'note', '01a2025b911d779e804e0036f4fce82f', '11f5437b6d4d81d00b44c88008bcf8701593e9f62728ed8f2ef503e97038052b', '01a2025b90d771868dbe0ec70ca8c9e9', 21, '28c1471620559dee351e1d56624dede1503230683e14c8a7adf115e6234d9c87', 116328628224000020, '01a2025b91eb760fa2b1e54dd7ac4153', 'Officer 1', 'Bin note', '', '', 'bin', 'a56fddff8148b2f2', '{}', '9794bfd1d2a8492422bf855585dbb769d60f523aa002bf74340b537a199553a8');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('d189fcb05bdfaed5ad4c3d0422be2681778e8fee49dcfc0b76c98ff1f6cc4f00', 'team', '01a2025b90ff704689fbd6508f18ec54', 'f7db0e78ca947d7ceaf558b429be6245fcacf41b1c1bff7db0110ddba0e930be', '01a2025b90d771868dbe0ec70ca8c9e9', 22, '519b9f5be8e2f3263aa8753f3946d2232baecc3db097a4e20f2cb697339ae27b', 116328628224000021, '01a2025b91f37788b8c63ecf51378797', 'Officer 1', 'Close a gap', '', '', 'set', 'ecd554bdee5458c8', '{"email":"team@council.example"}', '88e6ad24d1c64c226d793bd8e0d914b78dd3fca30511aba7ec4bb825b92b40df');
INSERT INTO "setting" ("id", "heads", "is_binned", "is_disputed", "name", "value") VALUES ('01a2025b917876469a876680940f57c2', '9c44f1e1df9f07bf45fbb434cfd333a5a27414c8f92a7b012eaf16c9f94b5886', 0, 0, 'Name of it''s own', 'Value of it''s own');
INSERT INTO "team" ("id", "heads", "is_binned", "is_disputed", "name", "email") VALUES ('01a2025b90ff704689fbd6508f18ec54', 'd189fcb05bdfaed5ad4c3d0422be2681778e8fee49dcfc0b76c98ff1f6cc4f00', 0, 0, 'Name of it''s own', 'team@council.example');
INSERT INTO "waiting_revision" ("id", "content", "waits_for") VALUES ('32c1be52458e371e5f4f361d28a97a2e3ace9def4859915e7577977fb2ff44d9', '{"change_set":"01a2025b91d477bd9c1f80752d4ff6b2","clock":116328628224000021,"device":"01a2025b90f870bd85d1ff4f6e647192","field_values":"{\"telephone\":\"01632 960001\"}","id":"32c1be52458e371e5f4f361d28a97a2e3ace9def4859915e7577977fb2ff44d9","label":"Add officers","officer":"Officer 1","parents":"657037410f6f7f6d9eb0198674893576154be2416a09a73550b60ab52318cbbd","previous":"657037410f6f7f6d9eb0198674893576154be2416a09a73550b60ab52318cbbd","reason":"","record_id":"01a2025b91d477bd9c1f8076eb6b92c1","record_kind":"officer","salt":"f3cdf6e54fa4f2f3","sequence":3,"undoes":"","values_hash":"d8ea734f1e7b03841c612b4d75640a6ac93c5e8cef39687cf12a2f08eb5ce0bc","verb":"set"}', 'An earlier change of the same officer has not come yet');
INSERT INTO "officer" ("id", "heads", "is_binned", "is_disputed", "name", "role", "team_id", "email", "telephone") VALUES ('01a2025b9104730f809520107b7f091d', 'e37093f303064bf34e2d01313705505d30899772d0695e54695c1a5ea377b34e', 0, 0, 'Name of it''s own', 'Contract monitoring officer', '01a2025b90ff704689fbd6508f18ec54', 'E-mail of it''s own', 'Telephone of it''s own');
INSERT INTO "provider" ("id", "heads", "is_binned", "is_disputed", "name", "trading_name", "officer_id", "deputy_id", "service_types", "company_number", "charity_number", "council_ref", "regulator_id", "is_sme", "is_vcse", "address", "postcode", "telephone", "email", "website") VALUES ('01a2025b9105716daab9a3407b52c814', '28c1471620559dee351e1d56624dede1503230683e14c8a7adf115e6234d9c87 6e7822cb4209f135f459fc1d8af8d9f7b1755ad49d40dbcb8d04f8a5e1a86a52', 0, 1, 'Lodz House', 'Trading name of it''s own', '01a2025b9104730f809520107b7f091d', '01a2025b9104730f809520107b7f091d', 'Service types of it''s own', 'Company number of it''s own', 'Charity number of it''s own', 'Council''s own reference of it''s own', 'Regulator''s provider id of it''s own', 1, 1, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own');
INSERT INTO "contract" ("id", "heads", "is_binned", "is_disputed", "reference", "title", "provider_id", "description", "department", "service_type", "lots", "starts_on", "ends_on", "review_on", "awarded_on", "term_words", "notice_days", "value_pence", "annual_value_pence", "irrecoverable_vat_pence", "currency", "procurement", "regime", "is_light_touch", "is_sme", "is_vcse", "funders", "co_commissioners", "payment_terms", "cpv", "notice_id", "tier", "risk", "officer_id", "deputy_id", "lead_commissioner", "kpi_set", "has_annual_visit", "performance", "volume_sensitive", "corrective_measures", "dpia_on", "continuity_plan_on", "exit_plan_on") VALUES ('01a2025b910b7022a0b4f47b44489615', 'bacfbb40c3622015ff48469c902779cb211ac07925f639a303fa8882b793d143', 0, 0, 'Reference of it''s own', 'Title of it''s own', '01a2025b9105716daab9a3407b52c814', 'Description of it''s own', 'Department of it''s own', 'Service type of it''s own', 'Lots or pathways of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Term as written of it''s own', 7, 123450, 123450, 123450, 'Currency of it''s own', 'Tendered or quoted of it''s own', 'Public Contracts Regulations 2015', 1, 1, 1, 'Funders and split of it''s own', 'Co-commissioners of it''s own', 'Arrears', 'CPV code of it''s own', 'Published notice id of it''s own', 'Strategy tier of it''s own', 'Act', '01a2025b9104730f809520107b7f091d', '01a2025b9104730f809520107b7f091d', 'Lead commissioner of it''s own', 'KPI set of it''s own', 1, 'Performance driven', 'Yes', 'Corrective measures available of it''s own', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "location" ("id", "heads", "is_binned", "is_disputed", "name", "provider_id", "type", "regulator_id", "council_ref", "places", "address", "postcode", "telephone", "email", "website", "regulator_page", "area", "area_code", "longitude", "latitude") VALUES ('01a2025b9108737d8d8459d66c0550e4', '7a395bc8d1a1119f10dac4981c9b10d1d218c4c75c77f484a1e72c0f11542d0f', 0, 0, 'Name of it''s own', '01a2025b9105716daab9a3407b52c814', 'Type of it''s own', 'Regulator''s location id of it''s own', 'Council''s own reference of it''s own', 7, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own', 'Regulator''s page of it''s own', 'Area of it''s own', 'Area code of it''s own', 'Longitude of it''s own', 'Latitude of it''s own');
INSERT INTO "break" ("id", "heads", "is_binned", "is_disputed", "contract_id", "breaks_on", "who_may", "notice_days", "served_on") VALUES ('01a2025b911177c283e3919ec4a08b1b', '834eb99b3fa17f03730ea0815a52a49f3665b2fb190566d00b5f87d0816cfdd0', 0, 0, '01a2025b910b7022a0b4f47b44489615', '2026-04-03', 'Council', 7, '2026-04-03');
INSERT INTO "contact" ("id", "heads", "is_binned", "is_disputed", "name", "role", "provider_id", "location_id", "telephone", "out_of_hours", "email") VALUES ('01a2025b910e732b8f6b9daa2d05f7c0', '13d9b2d41cc832c505c2714eeb438171ed87ea4fe064e7e87e8578b0629adfee', 0, 0, 'Name of it''s own', 'Role of it''s own', '01a2025b9105716daab9a3407b52c814', '01a2025b9108737d8d8459d66c0550e4', 'Telephone of it''s own', 'Out of hours of it''s own', 'E-mail of it''s own');
INSERT INTO "contract_location" ("id", "heads", "is_binned", "is_disputed", "contract_id", "location_id", "validated_on") VALUES ('01a2025b91147140b8ed5e55a5a5a803', '6e25f33097fdbf5fffd6b5505ebff45bb9d0898fc52249def4ce6b4951419b90', 0, 0, '01a2025b910b7022a0b4f47b44489615', '01a2025b9108737d8d8459d66c0550e4', '2026-04-03');
INSERT INTO "document" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "reference", "issued_on", "expires_on") VALUES ('01a2025b911b76cfaa2acd02371df4f4', '55475998865a64788060158cedb37c58ea5ccc15524ad2225160ad04b82446c4', 0, 0, 'Document of it''s own', '01a2025b9105716daab9a3407b52c814', '01a2025b910b7022a0b4f47b44489615', 'Reference of it''s own', '2026-04-03', '2026-04-03');
INSERT INTO "extension" ("id", "heads", "is_binned", "is_disputed", "contract_id", "months", "starts_on", "decided_by", "decide_by_on", "exercised_on", "words") VALUES ('01a2025b911070ea95e8ee497da05f0c', '17156e1ff76277120ffb084e050eaa1303330a42123d0ff76af02c2c378beae4', 0, 0, '01a2025b910b7022a0b4f47b44489615', 7, '2026-04-03', 'Who decides of it''s own', '2026-04-03', '2026-04-03', 'As written of it''s own');
INSERT INTO "frequency_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "activity", "every_months", "from_on", "reason", "author") VALUES ('01a2025b9116744693376d8fb5093afd', '9296cf2c4700cdc48f125067efaa2e8d3c34c259d3fbd80ef0fc73409edd4263', 0, 0, '01a2025b910b7022a0b4f47b44489615', 'Activity of it''s own', 7, '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own');
INSERT INTO "note" ("id", "heads", "is_binned", "is_disputed", "text", "provider_id", "contract_id", "happened_on", "source", "triage") VALUES ('01a2025b911d779e804e0036f4fce82f', '519b9f5be8e2f3263aa8753f3946d2232baecc3db097a4e20f2cb697339ae27b', 1, 0, 'Note of it''s own', '01a2025b9105716daab9a3407b52c814', '01a2025b910b7022a0b4f47b44489615', '2026-04-03', 'Source of it''s own', 'Act now');
INSERT INTO "obligation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "obligation_kind", "key", "title", "due_on", "reason", "author", "issued_on", "issued_due_on", "done_on", "waived_on") VALUES ('01a2025b917674beb7d3dea33fb91a29', '74763a334608c2031f1b1d9ca0a4fe1109baa3df4348751f6d98d0cff77c3888', 0, 0, '01a2025b910b7022a0b4f47b44489615', 'Kind of it''s own', 'Occurrence of it''s own', 'What of it''s own', '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "rating" ("id", "heads", "is_binned", "is_disputed", "location_id", "rated_on", "area", "rating", "source") VALUES ('01a2025b910a70e48e387e033795950b', 'ee22fbb2889f8ed3bc3eac4f46987e0672b79f565fabf0d5f81f11e41cf97d80', 0, 0, '01a2025b9108737d8d8459d66c0550e4', '2026-04-03', 'Area of inspection of it''s own', 'Rating of it''s own', 'Source of it''s own');
INSERT INTO "tier_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "tier", "from_on", "reason") VALUES ('01a2025b9115701dbe437b23ade5e412', '2cdb606feb9994e77fdab3880c32f839d6f1a2659177eb974d27f9697a021dd3', 0, 0, '01a2025b910b7022a0b4f47b44489615', 'Strategy tier of it''s own', '2026-04-03', 'Reason of it''s own');
INSERT INTO "variation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "number", "summary", "proposer", "consulted_on", "evidence", "compliance_checked_on", "cost_effect_pence", "authorised_by", "authorised_on", "sent_on", "signed_on", "effective_on") VALUES ('01a2025b9112754a8f933c1e136ecd6a', '7bf1a4a40384e11681c4c61bea88ab4658bdeee920311b5449f016bfc4809a40', 0, 0, '01a2025b910b7022a0b4f47b44489615', 'Number of it''s own', 'What changes of it''s own', 'Proposed by of it''s own', '2026-04-03', 'Evidence of usage or performance of it''s own', '2026-04-03', 123450, 'Authorised by, role of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (41975026693376285, 'officer', '01a2025b9104730f809520107b7f091d', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (719404206982229076, 'team', '01a2025b90ff704689fbd6508f18ec54', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (974002196889030884, 'location', '01a2025b9108737d8d8459d66c0550e4', 'Name of it''s own', 'Name of it''s own
Type of it''s own
Regulator''s location id of it''s own
Council''s own reference of it''s own
Postcode of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1111155087302326208, 'contact', '01a2025b910e732b8f6b9daa2d05f7c0', 'Name of it''s own', 'Name of it''s own
Role of it''s own
E-mail of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1122306832018099562, 'variation', '01a2025b9112754a8f933c1e136ecd6a', 'Variation Number of it''s own', 'Number of it''s own
What changes of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2356777315285374485, 'contract', '01a2025b910b7022a0b4f47b44489615', 'Reference of it''s own Title of it''s own', 'Reference of it''s own
Title of it''s own
Description of it''s own
Department of it''s own
Service type of it''s own
Lots or pathways of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3038466308013159668, 'document', '01a2025b911b76cfaa2acd02371df4f4', 'Document of it''s own', 'Document of it''s own
Reference of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3078671317626701844, 'provider', '01a2025b9105716daab9a3407b52c814', 'Lodz House', 'Lodz House
Trading name of it''s own
Service types of it''s own
Company number of it''s own
Charity number of it''s own
Council''s own reference of it''s own
Regulator''s provider id of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4022803684902115881, 'obligation', '01a2025b917674beb7d3dea33fb91a29', 'What of it''s own', 'What of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4338385731033202482, 'period', '01a2025b911e70adbc350ad62cdb7f32', 'Name of it''s own', 'Name of it''s own');
COMMIT;
